import type { Language } from '@shared/types/vocabulary'

/** One thing said natively in both languages. */
export type Words = Readonly<Record<Language, string>>

export const words = (ja: string, en: string): Words => ({ ja, en })
