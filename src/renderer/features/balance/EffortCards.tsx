import { useText } from '@renderer/client'
import { Card, HorizonBar, Row, Stack, Text, WeeklyBand } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import { dayWords, weekWords } from './balanceWords'
import { Definition } from './Definition'
import { PeopleLink } from './PeopleLink'

type Balance = RouteOutput<'dashboard.balance'>

const bandOf = ({ band }: Balance): { low: number; high: number } => ({ low: band.from, high: band.to })

/** Effort week by week, the target band over it. */
export function EffortByWeek({ data }: { data: Balance }) {
  const { t } = useText()
  const { effortByWeek: weeks, definitionParams } = data
  const last = weeks.at(-1)
  const isAny = weeks.some(({ short, long }) => short + long > 0)
  return (
    <Card
      title={t('balance.effort.title')}
      detail={t('balance.effort.text', { from: definitionParams['from'] ?? 0, to: definitionParams['to'] ?? 0 })}
      end={<Definition measure="effortShort" params={definitionParams} />}
    >
      {isAny && last ? (
        <WeeklyBand
          label={t('balance.effort.label', {
            from: weekWords(weeks[0]?.weekOn ?? last.weekOn),
            short: last.short,
            long: last.long
          })}
          weeks={weeks.map(({ weekOn, short, long }) => ({ id: weekOn, label: weekWords(weekOn), short, long }))}
          band={bandOf(data)}
        />
      ) : (
        <Text tone="soft">{t('balance.effort.none')}</Text>
      )}
    </Card>
  )
}

/** The effort of the whole period as one bar. */
export function EffortSplit({ data }: { data: Balance }) {
  const { t, language } = useText()
  const { effortShort: effort, from, to } = data
  const days = { from: dayWords(from, to, language), to: dayWords(to, from, language) }
  return (
    <Card title={t('balance.effort.split')} detail={t('balance.effort.period', days)}>
      <Stack gap="sm">
        <HorizonBar size="large" shortShare={effort.value} band={bandOf(data)} />
        {effort.denominator > 0 && (
          <Row justify="between" align="baseline" isWrapping>
            <Text size="caption" tone="soft">
              <PeopleLink title={t('balance.effort.peopleLabel', days)} selection={effort.selections.denominator}>
                {t('balance.effort.personDays', { count: effort.denominator })}
              </PeopleLink>
            </Text>
            <Text size="caption" tone="muted">
              {t('balance.effort.personDaysNote')}
            </Text>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
