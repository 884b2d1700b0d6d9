import type { ReactNode } from 'react'
import { useAppActions } from '@renderer/lib/appActions'
import { Button, Callout, HorizonChip, IconMail, IconMessagePlus, IconPencil, Text } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { LocalDate } from '@shared/types/time'
import type { EditorTarget } from '../editors/target'
import { whatMatters, type MatterAction } from '../model/whatMatters'
import { usePersonWords } from '../usePersonWords'

type Props = { person: Person; today: LocalDate; onEdit: (target: EditorTarget) => void }

/** The one sentence that matters now, with its one action. */
export function MatterCard({ person, today, onEdit }: Props) {
  const { t, reason } = usePersonWords()
  const { logTouchpoint, tellAboutOpening } = useAppActions()
  const matter = whatMatters(person, today)
  const { action } = matter

  function run(what: MatterAction): void {
    if (what.kind === 'tell') {
      tellAboutOpening({ personId: person.id, ...(what.openingId ? { openingId: what.openingId } : {}) })
    } else if (what.kind === 'log') logTouchpoint({ personId: person.id })
    else if (what.kind === 'consent') onEdit({ kind: 'consent', purpose: 'contact' })
    else onEdit({ kind: 'preference' })
  }

  const Icon = action?.kind === 'tell' ? IconMail : action?.kind === 'log' ? IconMessagePlus : IconPencil
  const words = reason(matter.reason)
  const opening = matter.reason.params['opening']
  return (
    <Callout
      tone={matter.tone}
      start={person.now && person.now.horizon !== 'none' ? <HorizonChip horizon={person.now.horizon} /> : undefined}
      action={
        action && (
          <Button variant="filled" leftSection={<Icon aria-hidden />} onClick={() => run(action)}>
            {t(action.label)}
          </Button>
        )
      }
    >
      <Emphasised
        text={matter.frame ? t(matter.frame, { reason: words }) : words}
        part={typeof opening === 'string' ? opening : ''}
      />
    </Callout>
  )
}

/** A sentence with one part of it stronger. */
function Emphasised({ text, part }: { text: string; part: string }): ReactNode {
  const at = part === '' ? -1 : text.indexOf(part)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <Text isStrong>{part}</Text>
      {text.slice(at + part.length)}
    </>
  )
}
