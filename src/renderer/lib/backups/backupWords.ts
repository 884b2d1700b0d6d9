import { useText } from '@renderer/client'
import { hasText } from '@shared/i18n/translate'
import type { Instant } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** A size as people read it: 812 kB, 14.2 MB. */
export function formatBytes(bytes: number, language: Language): string {
  let value = bytes / 1_000
  let at = 0
  while (value >= 1_000 && at < UNITS.length - 1) {
    value /= 1_000
    at += 1
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[at],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0
  }).format(value)
}

/** A moment in the time of this laptop: 1 Oct 2026, 18:04 · 2026年10月1日 18:04. */
export function formatInstant(at: Instant, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
    dateStyle: language === 'ja' ? 'long' : 'medium',
    timeStyle: 'short'
  }).format(at)
}

/** Words for what a backup says about itself. */
export function useBackupWords(): {
  when(createdAt: Instant | null): string
  reason(code: string | null): string
  size(bytes: number): string
  people(count: number | null): string
} {
  const { t, language } = useText()
  return {
    when: createdAt => (createdAt === null ? t('welcome.backups.damaged') : formatInstant(createdAt, language)),
    reason: code => {
      const key = `welcome.backups.reason.${code ?? ''}`
      return hasText(key) ? t(key) : t('welcome.backups.unknown')
    },
    size: bytes => formatBytes(bytes, language),
    people: count => (count === null ? t('welcome.backups.unknown') : new Intl.NumberFormat(language).format(count))
  }
}
