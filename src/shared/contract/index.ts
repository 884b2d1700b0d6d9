import type { z } from 'zod'
import { alumniContract } from './alumni'
import { balanceContract } from './balance'
import { demoContract } from './demo'
import { exportContract } from './export'
import { membersContract } from './members'
import { viewsContract } from './views'
import { fieldsContract } from './fields'
import { historyContract } from './history'
import { importsContract } from './imports'
import { openingsContract } from './openings'
import { personContract } from './person'
import { playbookContract } from './playbook'
import { settingsContract } from './settings'
import { systemContract } from './system'
import { todayContract } from './today'
import { touchpointContract } from './touchpoint'

/** All that the data process answers: the window and the command line speak the same words. */
export const contract = {
  ...alumniContract,
  ...balanceContract,
  ...viewsContract,
  ...membersContract,
  ...demoContract,
  ...exportContract,
  ...fieldsContract,
  ...historyContract,
  ...importsContract,
  ...openingsContract,
  ...personContract,
  ...playbookContract,
  ...settingsContract,
  ...systemContract,
  ...todayContract,
  ...touchpointContract
}

export type Contract = typeof contract
export type RouteName = keyof Contract
/** What a caller may send: defaults not yet filled in. */
export type RouteInput<R extends RouteName> = z.input<Contract[R]['input']>
/** What a caller gets. */
export type RouteOutput<R extends RouteName> = z.output<Contract[R]['output']>

export function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(contract, name)
}
