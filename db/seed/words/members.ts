import type { DepartmentKey } from './company'
import { words, type Words } from './words'

export type Member = {
  name: Words
  mail: Words
  isAmbassador: boolean
  /** Outside HR: the department whose alumni they know. */
  department: DepartmentKey | null
}

/** The colleagues who keep these relationships; the first one sits at this laptop. */
export const MEMBERS = {
  mori: { name: words('森 亜紀', 'Aki Mori'), mail: words('mori', 'aki.mori'), isAmbassador: false, department: null },
  manager: {
    name: words('井上 聡', 'Helen Marsh'),
    mail: words('inoue', 'helen.marsh'),
    isAmbassador: false,
    department: null
  },
  recruiter: {
    name: words('西村 遥', 'Tom Whitaker'),
    mail: words('nishimura', 'tom.whitaker'),
    isAmbassador: false,
    department: null
  },
  ishida: {
    name: words('石田 浩司', 'Koji Ishida'),
    mail: words('ishida', 'koji.ishida'),
    isAmbassador: true,
    department: 'sales'
  },
  engineer: {
    name: words('古川 涼', 'Grace Okoro'),
    mail: words('furukawa', 'grace.okoro'),
    isAmbassador: true,
    department: 'core'
  },
  foreman: {
    name: words('大野 真帆', 'Neil Garvey'),
    mail: words('ohno', 'neil.garvey'),
    isAmbassador: true,
    department: 'manufacturing'
  },
  overseas: {
    name: words('Daniel Weber', 'Daniel Weber'),
    mail: words('weber', 'daniel.weber'),
    isAmbassador: true,
    department: 'overseas'
  },
  planner: {
    name: words('加藤 由佳', 'Yuka Kato'),
    mail: words('kato', 'yuka.kato'),
    isAmbassador: true,
    department: 'planning'
  }
} as const satisfies Record<string, Member>
export type MemberKey = keyof typeof MEMBERS

/** Who of HR looks after how many. */
export const OWNER_SHARES = { mori: 45, recruiter: 30, manager: 10 } as const satisfies Partial<
  Record<MemberKey, number>
>
