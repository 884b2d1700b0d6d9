/** What can be out of date on a screen. A mutation names the tags it touches; queries subscribe to them. */
export const TAGS = [
  'alumni',
  'person',
  'touchpoints',
  'nextSteps',
  'today',
  'balance',
  'openings',
  'shortlists',
  'playbook',
  'fields',
  'views',
  'members',
  'settings',
  'imports',
  'backups',
  'history',
  'drafts'
] as const
export type Tag = (typeof TAGS)[number]
