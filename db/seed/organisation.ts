import { defaultPlaybook } from '@domain/playbook'
import type { FilterGroup } from '@shared/fields/filter'
import { defaultColumns } from '@shared/fields/registry'
import type { Id } from '@shared/types/time'
import type { Language, OpeningStatus } from '@shared/types/vocabulary'
import type { Day, SeedCalendar } from './calendar'
import { PROGRAMME_DAYS } from './programme'
import type { Random } from './random'
import type { RowSink } from './rows'
import { DEPARTMENTS, DEPARTMENT_SHARES, TAGS, WORK_FORM, type DepartmentKey } from './words/company'
import { MEMBERS, type Member, type MemberKey } from './words/members'
import { OPENINGS, type OpeningKey, type SeedOpening } from './words/openings'
import type { Words } from './words/words'

export type OpeningRef = {
  id: Id
  title: string
  department: DepartmentKey
  status: OpeningStatus
  openedOn: Day
  closedOn: Day | null
}

/** What stands before the first person: colleagues, openings, tags, the field of the organisation's own. */
export type Organisation = {
  members: Record<MemberKey, Id>
  /** The hand-written openings come first. */
  openings: readonly OpeningRef[]
  opening: Record<OpeningKey, OpeningRef>
  tags: readonly Id[]
  workFormId: Id
}

type Setting = { language: Language; calendar: SeedCalendar; sink: RowSink }
type View = { name: Words; filter: FilterGroup; sort: { field: string; direction: 'asc' | 'desc' } }

const MEMBER_KEYS = Object.keys(MEMBERS) as MemberKey[]
const OPENING_KEYS = Object.keys(OPENINGS) as OpeningKey[]
/** A larger organisation has more openings: one more for so many alumni, up to a limit. */
const ALUMNI_PER_OPENING = 1_000
const MOST_OPENINGS = 400

/** Writes what stands before the first person. @param size alumni to come: a larger organisation has more openings */
export function writeOrganisation(setting: Setting, random: Random, size: number): Organisation {
  const members = writeMembers(setting)
  writePlaybook(setting, members.manager)
  writeViews(setting, members.mori)
  const { sink, language } = setting
  const workFormId = sink.add('customField', {
    key: WORK_FORM.key,
    type: 'choice',
    labelEn: WORK_FORM.label.en,
    labelJa: WORK_FORM.label.ja,
    choices: JSON.stringify(WORK_FORM.choices.map(choice => choice[language])),
    sortOrder: 1
  })
  const tags = TAGS.map(tag => sink.add('tag', { name: tag[language] }))
  const named = OPENING_KEYS.map((key, at) => writeOpening(setting, OPENINGS[key], members, at))
  const opening = Object.fromEntries(OPENING_KEYS.map((key, at) => [key, named[at]])) as Record<OpeningKey, OpeningRef>
  const more = Math.min(MOST_OPENINGS, Math.floor(size / ALUMNI_PER_OPENING))
  const others = Array.from({ length: more }, (_, at) =>
    writeOpening(setting, inventOpening(random), members, named.length + at)
  )
  return { members, openings: [...named, ...others], opening, tags, workFormId }
}

function writeMembers({ sink, language }: Setting): Record<MemberKey, Id> {
  const entries = MEMBER_KEYS.map(key => {
    const { name, mail, isAmbassador }: Member = MEMBERS[key]
    const email = `${mail[language]}@${language === 'ja' ? 'example.jp' : 'example.com'}`
    return [key, sink.add('member', { name: name[language], email, isMe: key === 'mori', isAmbassador })] as const
  })
  return Object.fromEntries(entries) as Record<MemberKey, Id>
}

function writePlaybook({ sink, calendar }: Setting, authorId: Id): void {
  sink.add('playbook', {
    version: 1,
    // Early enough that the first stories of the sample are read by it.
    effectiveOn: calendar.text(calendar.ago(PROGRAMME_DAYS * 3)),
    authorId,
    body: JSON.stringify(defaultPlaybook)
  })
}

function writeViews({ sink, language, calendar }: Setting, meId: Id): void {
  const year = Number(calendar.text(calendar.today).slice(0, 4))
  const salesWord = DEPARTMENTS.sales.name[language]
  const all: View[] = [
    {
      name: { ja: 'すぐ戻れる・未連絡', en: 'Ready, not told' },
      filter: {
        join: 'and',
        items: [
          { field: 'intent', operator: 'isAnyOf', values: ['ready_now', 'within_year'] },
          { field: 'informedOn', operator: 'notInLastDays', values: [30] }
        ]
      },
      sort: { field: 'returnScore', direction: 'desc' }
    },
    {
      name: { ja: '途絶えている方', en: 'Gone silent' },
      filter: {
        join: 'and',
        items: [
          { field: 'cadence', operator: 'isAnyOf', values: ['silent'] },
          { field: 'mayContact', operator: 'is', values: [true] }
        ]
      },
      sort: { field: 'lastTouchOn', direction: 'desc' }
    },
    {
      name: { ja: `営業・${year - 4}〜${year - 2}年退職`, en: `Sales, left ${year - 4}–${String(year - 2).slice(2)}` },
      filter: {
        join: 'and',
        items: [
          { field: 'department', operator: 'contains', values: [salesWord] },
          { field: 'exitYear', operator: 'between', values: [year - 4, year - 2] }
        ]
      },
      sort: { field: 'exitOn', direction: 'desc' }
    },
    {
      name: { ja: '自分の担当', en: 'My alumni' },
      filter: { join: 'and', items: [{ field: 'owner', operator: 'isAnyOf', values: [meId] }] },
      sort: { field: 'name', direction: 'asc' }
    }
  ]
  for (const [at, { name, filter, sort }] of all.entries()) {
    const state = JSON.stringify({ filter, sort: [sort], columns: defaultColumns })
    sink.add('savedView', { screen: 'alumni', name: name[language], state, sortOrder: at + 1 })
  }
}

function writeOpening(
  { sink, language, calendar }: Setting,
  opening: SeedOpening,
  members: Record<MemberKey, Id>,
  at: number
): OpeningRef {
  const openedOn = calendar.ago(opening.openedAgo)
  const closedOn = opening.closedAgo === null ? null : calendar.ago(opening.closedAgo)
  const title = opening.title[language]
  const id = sink.add('opening', {
    atsId: `REQ-${1_041 + at * 7}`,
    title,
    department: DEPARTMENTS[opening.department].name[language],
    place: opening.place[language],
    skills: JSON.stringify(opening.skills[language].split(',').filter(Boolean)),
    description: opening.description[language],
    status: opening.status,
    openedOn: calendar.text(openedOn),
    closedOn: closedOn === null ? null : calendar.text(closedOn),
    ownerId: members[opening.owner]
  })
  return { id, title, department: opening.department, status: opening.status, openedOn, closedOn }
}

function inventOpening(random: Random): SeedOpening {
  const department = random.weighted(DEPARTMENT_SHARES)
  const { titles } = DEPARTMENTS[department]
  const openedAgo = random.between(10, 1_800)
  const isOpen = openedAgo < 120
  return {
    title: random.pick<Words>(titles),
    department,
    place: OPENINGS.salesManager.place,
    skills: { ja: '', en: '' },
    description: { ja: '', en: '' },
    status: isOpen ? 'open' : random.weighted({ filled: 8, closed: 2 }),
    openedAgo,
    closedAgo: isOpen ? null : openedAgo - random.between(40, 110),
    owner: random.pick(['mori', 'recruiter', 'manager'])
  }
}
