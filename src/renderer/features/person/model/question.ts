import type { EditorTarget } from '../editors/target'

type AssessmentKind = Extract<EditorTarget, { kind: 'assessment' }>['about']

const ASSESSED: Readonly<Record<string, AssessmentKind>> = {
  causeResolved: 'cause_resolved',
  betweenExperience: 'between_experience',
  barrier: 'barrier',
  newJobShock: 'new_job_shock'
}

/** Where a factor or modifier of readiness is answered; `log` opens the quick log. */
export function answerOf(about: string): EditorTarget | 'log' {
  const assessed = ASSESSED[about]
  if (assessed) return { kind: 'assessment', about: assessed }
  if (about === 'intent') return { kind: 'intent' }
  if (about === 'contact') return 'log'
  if (about === 'ties') return { kind: 'tie' }
  return { kind: 'stint', id: 'last' }
}
