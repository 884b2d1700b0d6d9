import { useText } from '@renderer/client'
import { BigNumber, Card, Row, Stack, Text } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import { numberWords, percentWords, ratioWords } from './balanceWords'
import { Definition } from './Definition'
import { PeopleLink } from './PeopleLink'

type Balance = RouteOutput<'dashboard.balance'>

/** Whether we give before we ask. */
export function GiveAskCard({ data }: { data: Balance }) {
  const { t } = useText()
  const { giveAsk, giveAskBelow, definitionParams } = data
  const months = definitionParams['months'] ?? 0
  const label = t('measures.measure.giveAsk.label')
  return (
    <Card title={label} end={<Definition measure="giveAsk" params={definitionParams} />}>
      <BigNumber>
        {giveAsk.value === null
          ? t('balance.unknown')
          : t('balance.giveAsk.ratio', { ratio: ratioWords(giveAsk.value) })}
      </BigNumber>
      <Stack gap="xs">
        <Text size="caption" tone="soft">
          {giveAsk.value === null ? (
            t('balance.giveAsk.none')
          ) : (
            <PeopleLink title={t('measures.measure.giveAskBelow.label')} selection={giveAskBelow.selection}>
              {t('balance.giveAsk.below', { count: giveAskBelow.count, ratio: ratioWords(giveAsk.target ?? 0) })}
            </PeopleLink>
          )}
        </Text>
        {giveAsk.numerator + giveAsk.denominator > 0 && (
          <Row gap="md">
            <Text size="caption" tone="soft">
              <PeopleLink title={t('balance.giveAsk.gaveLabel', { months })} selection={giveAsk.selections.numerator}>
                {t('balance.giveAsk.gave', { count: giveAsk.numerator })}
              </PeopleLink>
            </Text>
            <Text size="caption" tone="soft">
              <PeopleLink
                title={t('balance.giveAsk.askedLabel', { months })}
                selection={giveAsk.selections.denominator}
              >
                {t('balance.giveAsk.asked', { count: giveAsk.denominator })}
              </PeopleLink>
            </Text>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

/** Who slipped away from us, and how well the cadence is kept. */
export function SilentCard({ data }: { data: Balance }) {
  const { t, language } = useText()
  const { goneSilent, cadenceKept, definitionParams } = data
  const label = t('measures.measure.goneSilent.label')
  return (
    <Card title={label} end={<Definition measure="goneSilent" params={definitionParams} />}>
      <BigNumber>
        <PeopleLink title={label} selection={goneSilent.selection}>
          {numberWords(goneSilent.count, language)}
        </PeopleLink>
      </BigNumber>
      <Stack gap="xs">
        <Text size="caption" tone="soft">
          {t('balance.silent.text')}
        </Text>
        <Row gap="xs">
          <Text size="caption" tone="soft">
            <PeopleLink title={t('measures.measure.cadenceKept.label')} selection={cadenceKept.selections.numerator}>
              {t('balance.silent.kept', { percent: percentWords(cadenceKept.value, t('balance.unknown')) })}
            </PeopleLink>
          </Text>
          <Definition measure="cadenceKept" params={definitionParams} />
        </Row>
      </Stack>
    </Card>
  )
}

/** Whom nobody has spoken to yet. */
export function NeverCard({ data }: { data: Balance }) {
  const { t, language } = useText()
  const { neverContacted, definitionParams } = data
  const label = t('measures.measure.neverContacted.label')
  return (
    <Card title={label} end={<Definition measure="neverContacted" params={definitionParams} />}>
      <BigNumber>
        <PeopleLink title={label} selection={neverContacted.selection}>
          {numberWords(neverContacted.count, language)}
        </PeopleLink>
      </BigNumber>
      <Stack gap="xs">
        <Text size="caption" tone="soft">
          {t('balance.silent.never')}
        </Text>
      </Stack>
    </Card>
  )
}
