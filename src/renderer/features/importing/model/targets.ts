import type { ColumnUse } from '@shared/contract/importPlan'

export const TARGET_GROUP_IDS = ['name', 'contact', 'stint', 'exit', 'now', 'more', 'sensitive'] as const
export type TargetGroupId = (typeof TARGET_GROUP_IDS)[number]

/** What a column can be made into, in the groups of the list. */
export const targetGroups: Readonly<Record<TargetGroupId, readonly Exclude<ColumnUse, 'custom'>[]>> = {
  name: [
    'person.fullName',
    'person.family',
    'person.given',
    'person.middle',
    'person.preferred',
    'person.fullKana',
    'person.familyKana',
    'person.givenKana',
    'person.familyRomaji',
    'person.givenRomaji'
  ],
  contact: ['contact.email', 'contact.email2', 'contact.phone', 'contact.url', 'person.city'],
  stint: [
    'stint.employeeNumber',
    'stint.startOn',
    'stint.endOn',
    'stint.department',
    'stint.title',
    'stint.grade',
    'stint.employmentType',
    'stint.manager',
    'employment.status'
  ],
  exit: ['exit.kind', 'exit.reason', 'exit.experience', 'exit.eligibility', 'exit.performance'],
  now: ['position.employer', 'position.title'],
  more: ['person.tags', 'person.note'],
  sensitive: ['sensitiveOptIn:sex', 'sensitiveOptIn:birthDate', 'sensitiveOptIn:pay']
}
