import { useText } from '@renderer/client'
import { BigNumber, Card, Row, Stack, TargetBar, Text } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import { numberWords, percentWords } from './balanceWords'
import { Definition } from './Definition'
import { PeopleLink } from './PeopleLink'

type Balance = RouteOutput<'dashboard.balance'>

/** What is measured on each horizon. */
const MEASURED = {
  short: { rate: 'informed', people: 'shortPeople', days: 'informedDays' },
  long: { rate: 'inspired', people: 'longPeople', days: 'inspiredDays' }
} as const

/** One horizon in its colour: who it is, how many of them heard of us lately, and who is still waiting. */
export function HorizonCard({ horizon, data }: { horizon: 'short' | 'long'; data: Balance }) {
  const { t, language } = useText()
  const { rate, people, days } = MEASURED[horizon]
  const { value, numerator, denominator, target, selections } = data[rate]
  const whole = data[people]
  const params = { days: data.definitionParams[days] ?? 0 }
  const percent = percentWords(value, t('balance.unknown'))
  const targetWords = percentWords(target, t('balance.unknown'))
  const label = t(`measures.measure.${people}.label`)
  return (
    <Card
      edge={horizon}
      title={label}
      detail={t(`balance.${horizon}.text`)}
      end={
        <>
          <PeopleLink title={label} selection={whole.selection}>
            {t('balance.people', { count: whole.count })}
          </PeopleLink>
          <Definition measure={people} params={data.definitionParams} />
        </>
      }
    >
      <Row align="start" gap="xl">
        <Stack gap="none">
          <BigNumber tone={horizon} size="hero">
            {percent}
          </BigNumber>
          <Row gap="xs">
            <Text size="caption" tone="soft">
              {t(`balance.${horizon}.done`, params)}
            </Text>
            <Definition measure={rate} params={data.definitionParams} />
          </Row>
          <Text size="caption" tone="soft" isNumeric>
            <PeopleLink title={t(`measures.measure.${rate}.label`)} selection={selections.numerator}>
              {numberWords(numerator, language)}
            </PeopleLink>
            {' / '}
            <PeopleLink title={label} selection={selections.denominator}>
              {numberWords(denominator, language)}
            </PeopleLink>
          </Text>
        </Stack>
        <Stack isGrowing gap="xs">
          {target !== null && (
            <TargetBar
              horizon={horizon}
              share={value}
              target={target}
              targetLabel={t('balance.target', { target: targetWords })}
              label={t(value === null ? `balance.${horizon}.none` : `balance.${horizon}.label`, {
                percent,
                target: targetWords
              })}
            />
          )}
          <Text size="caption" tone="soft">
            {value === null ? (
              t(`balance.${horizon}.nobody`)
            ) : denominator > numerator ? (
              <PeopleLink title={t(`balance.${horizon}.restLabel`, params)} selection={selections.rest}>
                {t(`balance.${horizon}.rest`, { count: denominator - numerator })}
              </PeopleLink>
            ) : null}
          </Text>
        </Stack>
      </Row>
    </Card>
  )
}
