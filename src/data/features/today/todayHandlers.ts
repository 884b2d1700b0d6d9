import type { todayContract } from '@shared/contract/today'
import type { HandlersOf } from '@data/handler'
import { dismiss } from './dismiss'
import { readToday } from './readToday'

export const todayHandlers: HandlersOf<typeof todayContract> = {
  'today.get': readToday,
  'today.dismiss': dismiss
}
