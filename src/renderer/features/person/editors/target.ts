import type { ConsentPurpose, Track } from '@shared/types/vocabulary'
import type { Id } from '@shared/types/time'

/** Which record of a person is being edited; without an id a new one. */
export type EditorTarget =
  | { kind: 'about' }
  | { kind: 'contact'; id?: Id }
  | { kind: 'preference' }
  | { kind: 'consent'; purpose: ConsentPurpose }
  | { kind: 'intent' }
  | { kind: 'assessment'; about: 'cause_resolved' | 'between_experience' | 'barrier' | 'new_job_shock' }
  /** `last` is the stint that ended last, or a new one where there is none. */
  | { kind: 'stint'; id?: Id | 'last' }
  | { kind: 'position'; id?: Id }
  | { kind: 'tie'; id?: Id }
  | { kind: 'step'; id?: Id }
  | { kind: 'outcome' }
  | { kind: 'stage'; track: Track }
