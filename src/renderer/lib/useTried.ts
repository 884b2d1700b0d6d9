import { AppError } from '@shared/errors'
import { useState } from 'react'

/** Something that may fail, one at a time; what it failed with stays until it is tried again. */
export function useTried(): {
  isBusy: boolean
  error: AppError | null
  clear(): void
  /** @returns whether it went well */
  attempt(work: () => Promise<unknown>): Promise<boolean>
} {
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  return {
    isBusy,
    error,
    clear: () => setError(null),
    async attempt(work) {
      setIsBusy(true)
      setError(null)
      try {
        await work()
        return true
      } catch (failure) {
        setError(failure instanceof AppError ? failure : new AppError('internal', 'unexpected'))
        return false
      } finally {
        setIsBusy(false)
      }
    }
  }
}
