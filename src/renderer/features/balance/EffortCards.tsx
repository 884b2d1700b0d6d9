import { useText } from '@renderer/client'
import { Card, Columns, HorizonBar, Stack, Text, WeeklyBand } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import { dayWords, weekWords } from './balanceWords'
import { Definition } from './Definition'
import { PeopleLink } from './PeopleLink'

type Balance = RouteOutput<'dashboard.balance'>

const bandOf = ({ band }: Balance): { low: number; high: number } => ({ low: band.from, high: band.to })

/** How our attention is shared out: week by week, and over the whole period. */
export function EffortCard({ data }: { data: Balance }) {
  const { t } = useText()
  const { definitionParams } = data
  return (
    <Card
      title={t('balance.effort.title')}
      detail={t('balance.effort.text', { from: definitionParams['from'] ?? 0, to: definitionParams['to'] ?? 0 })}
      end={<Definition measure="effortShort" params={definitionParams} />}
    >
      {data.effortByWeek.some(({ short, long }) => short + long > 0) || data.effortShort.denominator > 0 ? (
        <Columns sideWidth="narrow" side={<WholePeriod data={data} />}>
          <Weeks data={data} />
        </Columns>
      ) : (
        <Text tone="soft">{t('balance.effort.none')}</Text>
      )}
    </Card>
  )
}

function Weeks({ data }: { data: Balance }) {
  const { t } = useText()
  const { effortByWeek: weeks } = data
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return null
  return (
    <WeeklyBand
      label={t('balance.effort.label', { from: weekWords(first.weekOn), short: last.short, long: last.long })}
      weeks={weeks.map(({ weekOn, short, long }) => ({ id: weekOn, label: weekWords(weekOn), short, long }))}
      band={bandOf(data)}
    />
  )
}

function WholePeriod({ data }: { data: Balance }) {
  const { t, language } = useText()
  const { effortShort: effort, from, to } = data
  const days = { from: dayWords(from, to, language), to: dayWords(to, from, language) }
  return (
    <Stack gap="sm">
      <Text size="caption" tone="muted">
        {t('balance.effort.period', days)}
      </Text>
      <HorizonBar size="large" shortShare={effort.value} band={bandOf(data)} />
      {effort.denominator > 0 && (
        <Text size="caption" tone="soft">
          <PeopleLink title={t('balance.effort.peopleLabel', days)} selection={effort.selections.denominator}>
            {t('balance.effort.personDays', { count: effort.denominator })}
          </PeopleLink>
          {t('balance.effort.personDaysNote')}
        </Text>
      )}
    </Stack>
  )
}
