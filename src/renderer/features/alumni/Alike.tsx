import { useRoute, useText } from '@renderer/client'
import { Avatar, Button, Row, Stack, Text } from '@renderer/ui'
import { nameWords, yearsWords } from './rowWords'

/** People who seem to be the one that is being added; each opens. */
export function Alike({ personIds, onOpen }: { personIds: readonly string[]; onOpen: (personId: string) => void }) {
  return (
    <Stack gap="xs">
      {personIds.map(personId => (
        <Candidate key={personId} personId={personId} onOpen={onOpen} />
      ))}
    </Stack>
  )
}

function Candidate({ personId, onOpen }: { personId: string; onOpen: (personId: string) => void }) {
  const { t, language } = useText()
  const { data: person } = useRoute('person.get', { personId })
  if (!person) return null
  const { text, lang } = nameWords(person.name, language)
  const stint = person.stints[0]
  const was = stint ? [stint.department, yearsWords(stint.startOn, stint.endOn)].filter(Boolean).join(' · ') : ''
  return (
    <Row justify="between">
      <Row>
        <Avatar name={person.name} />
        <Text isStrong lang={lang}>
          {text}
        </Text>
        <Text size="caption" tone="soft">
          {was}
        </Text>
      </Row>
      <Button size="xs" variant="subtle" onClick={() => onOpen(personId)}>
        {t('alumni.peek.open')}
      </Button>
    </Row>
  )
}
