import { useRoute } from '@renderer/client'
import type { Person } from '@shared/contract/person'
import type { LocalDate } from '@shared/types/time'
import { AboutEditor } from './AboutEditor'
import { OutcomeEditor, PositionEditor, TieEditor } from './BackgroundEditors'
import { ConsentEditor, ContactEditor, PreferenceEditor } from './ContactEditors'
import { AssessmentEditor, IntentEditor, StageEditor } from './RelationshipEditors'
import { StepEditor } from './StepEditor'
import { StintEditor } from './StintEditor'
import type { EditorTarget } from './target'

type Props = { person: Person; target: EditorTarget; today: LocalDate; onClose: () => void }

/** The editor of one record of a person. */
export function PersonEditor({ person, target, today, onClose }: Props) {
  const { data: choices } = useRoute('person.choices', {})
  if (!choices) return null
  const shared = { person, choices, today, onClose }
  switch (target.kind) {
    case 'about':
      return <AboutEditor {...shared} />
    case 'contact':
      return <ContactEditor {...shared} id={target.id} />
    case 'preference':
      return <PreferenceEditor {...shared} />
    case 'consent':
      return <ConsentEditor {...shared} purpose={target.purpose} />
    case 'intent':
      return <IntentEditor {...shared} />
    case 'assessment':
      return <AssessmentEditor {...shared} about={target.about} />
    case 'stint':
      return <StintEditor {...shared} id={target.id} />
    case 'position':
      return <PositionEditor {...shared} id={target.id} />
    case 'tie':
      return <TieEditor {...shared} id={target.id} />
    case 'step':
      return <StepEditor {...shared} id={target.id} />
    case 'outcome':
      return <OutcomeEditor {...shared} />
    case 'stage':
      return <StageEditor {...shared} track={target.track} />
  }
}
