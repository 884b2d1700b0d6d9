import { AppError, type ErrorCode } from '@shared/errors'
import type { Translate } from '@shared/i18n/translate'

export type ErrorWords = { code: ErrorCode; title: string; meaning: string; action: string }

/** What happened, what it means for the data, what to do. Whatever is not an AppError is *internal*. */
export function describeError(error: unknown, t: Translate): ErrorWords {
  const { code, params } = error instanceof AppError ? error : new AppError('internal', 'unexpected')
  return {
    code,
    title: t(`errors.${code}.title`, params),
    meaning: t(`errors.${code}.meaning`, params),
    action: t(`errors.${code}.action`, params)
  }
}
