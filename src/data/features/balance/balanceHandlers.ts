import type { balanceContract } from '@shared/contract/balance'
import type { HandlersOf } from '@data/handler'
import { readBalance } from './readBalance'

export const balanceHandlers: HandlersOf<typeof balanceContract> = {
  'dashboard.balance': readBalance
}
