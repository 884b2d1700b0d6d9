import { Button, Card, IconPlus, Kbd, Row } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import { isBlankStint } from '../model/personWords'
import type { EditorTarget } from '../editors/target'
import { usePersonWords } from '../usePersonWords'

/** A part of the page that may be empty, the key that fills it, and what it opens. */
type Part = {
  id: 'step' | 'stint' | 'position' | 'tie' | 'contact' | 'outcome' | 'about'
  key: string
  isKnown: (person: Person) => boolean
  target: EditorTarget
}

export const PARTS: readonly Part[] = [
  { id: 'step', key: 'n', isKnown: person => person.nextSteps.length > 0, target: { kind: 'step' } },
  {
    id: 'stint',
    key: 'w',
    isKnown: person => person.stints.some(stint => !isBlankStint(stint)),
    target: { kind: 'stint', id: 'last' }
  },
  { id: 'position', key: 'p', isKnown: person => person.positions.length > 0, target: { kind: 'position' } },
  { id: 'tie', key: 'r', isKnown: person => person.ties.length > 0, target: { kind: 'tie' } },
  { id: 'contact', key: 'm', isKnown: person => person.contacts.length > 0, target: { kind: 'contact' } },
  { id: 'outcome', key: 'o', isKnown: person => person.outcomes.length > 0, target: { kind: 'outcome' } },
  { id: 'about', key: 'e', isKnown: person => hasAbout(person), target: { kind: 'about' } }
]

/** Whether more is known of the person herself than the name that stands above. */
function hasAbout({ name, language, city, note, custom }: Person): boolean {
  const { family: _family, given: _given, ...rest } = name
  return [...Object.values(rest), language ?? '', city, note, ...Object.values(custom)].some(value => value !== '')
}

export function isKnown(person: Person, id: Part['id']): boolean {
  return PARTS.find(part => part.id === id)?.isKnown(person) ?? false
}

/** What is not known yet, in one calm place: a word and a key each, instead of empty boxes. */
export function NotYetKnownCard({ person, onEdit }: { person: Person; onEdit: (target: EditorTarget) => void }) {
  const { t } = usePersonWords()
  const missing = PARTS.filter(part => !part.isKnown(person))
  if (missing.length === 0) return null
  return (
    <Card title={t('person.notYetKnown.title')} detail={t('person.notYetKnown.detail')}>
      <Row gap="sm" isWrapping>
        {missing.map(part => (
          <Button
            key={part.id}
            size="xs"
            leftSection={<IconPlus aria-hidden />}
            rightSection={<Kbd>{part.key}</Kbd>}
            onClick={() => onEdit(part.target)}
          >
            {t(`person.notYetKnown.${part.id}`)}
          </Button>
        ))}
      </Row>
    </Card>
  )
}
