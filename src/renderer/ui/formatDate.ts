/** A YYYY-MM-DD date as the language writes it; what is no date comes back as it is. */
export function formatDate(date: string, language: string, style: 'short' | 'long' = 'short'): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month || !day) return date
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB'
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: language === 'ja' || style === 'long' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC'
  }).format(Date.UTC(year, month - 1, day))
}
