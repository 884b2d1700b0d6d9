import { keepPreviousData } from '@tanstack/react-query'
import { describeError, useRoute, useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import {
  Button,
  Columns,
  ErrorState,
  IconMessagePlus,
  Kbd,
  MODIFIER,
  Page,
  PageBody,
  PageHeader,
  Row,
  SegmentedChoice,
  Skeleton
} from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import type { AppError } from '@shared/errors'
import { TODAY_MINUTES } from '@shared/types/vocabulary'
import { AllDone, NobodyYet } from './EmptyToday'
import { Lead } from './Lead'
import { Picks } from './Picks'
import { TodaySide } from './TodaySide'
import { dateLine } from './todayWords'
import { useTodayMinutes } from './useTodayMinutes'

/** Whom to write to today and why, one action each; beside it how the week stands and what is due. */
export function TodayScreen() {
  const { t, language } = useText()
  const { logTouchpoint } = useAppActions()
  const [minutes, chooseMinutes] = useTodayMinutes()
  const { data, error, refetch } = useRoute(
    'today.get',
    { minutes: minutes ?? undefined, language },
    { enabled: minutes !== null, placeholderData: keepPreviousData }
  )
  return (
    <Page>
      <PageHeader
        title={t('today.title')}
        subtitle={data && dateLine(data.day, t, language)}
        actions={
          <>
            {data?.hasPeople && (
              <SegmentedChoice
                label={t('today.timeAtHand')}
                value={minutes === null ? null : String(minutes)}
                onChange={value => chooseMinutes(TODAY_MINUTES.find(each => String(each) === value) ?? 30)}
                options={TODAY_MINUTES.map(count => ({ value: String(count), label: t('today.minutes', { count }) }))}
              />
            )}
            <Button variant="filled" leftSection={<IconMessagePlus aria-hidden />} onClick={() => logTouchpoint()}>
              <Row>
                {t('today.log')}
                <Kbd isOnAction>{`${MODIFIER} L`}</Kbd>
              </Row>
            </Button>
          </>
        }
      />
      <PageBody>
        {data ? (
          <Body data={data} />
        ) : error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageBody>
    </Page>
  )
}

function Body({ data }: { data: RouteOutput<'today.get'> }) {
  if (!data.hasPeople) return <NobodyYet />
  return (
    <Columns sideWidth="wide" side={<TodaySide data={data} />}>
      <Lead lean={data.lean} choice={data.choice} />
      {data.picks.length === 0 ? <AllDone /> : <Picks picks={data.picks} today={data.day} />}
    </Columns>
  )
}

function Failed({ error, onRetry }: { error: AppError; onRetry: () => void }) {
  const { t } = useText()
  const { title, meaning } = describeError(error, t)
  return (
    <ErrorState
      place="page"
      title={t('today.error.title')}
      meaning={`${title}. ${meaning}`}
      actions={<Button onClick={onRetry}>{t('today.error.retry')}</Button>}
    />
  )
}
