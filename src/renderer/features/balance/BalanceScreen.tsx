import { describeError, useRoute, useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import {
  Button,
  EmptyState,
  ErrorState,
  Grid,
  IconChartHistogram,
  IconFileImport,
  IconPlus,
  Page,
  PageBody,
  PageHeader,
  Row,
  Skeleton,
  Stack,
  Text
} from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import { Definition } from './Definition'
import { EffortCard } from './EffortCards'
import { HorizonCard } from './HorizonCard'
import { PeopleLink } from './PeopleLink'
import { GiveAskCard, NeverCard, SilentCard } from './SmallCards'

type Balance = RouteOutput<'dashboard.balance'>

/** The two horizons side by side: who is where, what reached them, and how our attention is shared out. */
export function BalanceScreen() {
  const { t } = useText()
  const { data, error, refetch } = useRoute('dashboard.balance', {})
  return (
    <Page>
      <PageHeader
        title={t('balance.title')}
        subtitle={
          <Text size="caption" tone="muted">
            {t('balance.subtitle')}
          </Text>
        }
      />
      <PageBody>
        {data ? (
          <Body data={data} />
        ) : error ? (
          <ErrorState
            place="page"
            title={t('balance.error.title')}
            meaning={describeError(error, t).meaning}
            actions={<Button onClick={() => void refetch()}>{t('balance.error.retry')}</Button>}
          />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageBody>
    </Page>
  )
}

function Body({ data }: { data: Balance }) {
  const { shortPeople, longPeople, notContactable } = data
  if (shortPeople.count + longPeople.count + notContactable.count === 0) return <NobodyYet />
  return (
    <Stack gap="lg">
      <Grid least="large">
        <HorizonCard horizon="short" data={data} />
        <HorizonCard horizon="long" data={data} />
      </Grid>
      <EffortCard data={data} />
      <Grid least="small">
        <GiveAskCard data={data} />
        <SilentCard data={data} />
        <NeverCard data={data} />
      </Grid>
      {notContactable.count > 0 && <NotContactable data={data} />}
    </Stack>
  )
}

/** The number beside all rates: whoever is in none of them. */
function NotContactable({ data: { notContactable, definitionParams } }: { data: Balance }) {
  const { t } = useText()
  return (
    <Row gap="xs">
      <Text size="caption" tone="soft">
        <PeopleLink title={t('measures.measure.notContactable.label')} selection={notContactable.selection}>
          {t('balance.notContactable', { count: notContactable.count })}
        </PeopleLink>
      </Text>
      <Definition measure="notContactable" params={definitionParams} />
    </Row>
  )
}

function NobodyYet() {
  const { t } = useText()
  const { goTo, addAlumnus } = useAppActions()
  return (
    <EmptyState
      place="page"
      icon={IconChartHistogram}
      title={t('balance.empty.title')}
      actions={
        <>
          <Button variant="filled" leftSection={<IconFileImport aria-hidden />} onClick={() => goTo('import')}>
            {t('balance.empty.import')}
          </Button>
          <Button leftSection={<IconPlus aria-hidden />} onClick={addAlumnus}>
            {t('balance.empty.add')}
          </Button>
        </>
      }
    >
      {t('balance.empty.text')}
    </EmptyState>
  )
}
