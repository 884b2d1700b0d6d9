/** The date YYYY-MM-DD, or null where the calendar has no such day. */
function dateOf(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day))
  time.setUTCFullYear(year)
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null
  return time.toISOString().slice(0, 10)
}

const relative: Record<string, number> = { today: 0, 今日: 0, 本日: 0, yesterday: -1, 昨日: -1, tomorrow: 1, 明日: 1 }

/**
 * A date as people type it, to YYYY-MM-DD: 2026-10-01, 2026/10/1, 2026.10.1, 20261001, 2026年10月1日, 10/1 and 10月1日
 * (this year), today, 昨日. Day-month orders are ambiguous and not taken. Null for anything else.
 *
 * @param today YYYY-MM-DD, for words and for dates without a year
 */
export function typedDate(text: string, today: string): string | null {
  const clean = text.normalize('NFKC').trim().toLowerCase()
  const shift = relative[clean]
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  if (shift !== undefined) return new Date(Date.UTC(year, month - 1, day + shift)).toISOString().slice(0, 10)
  const full =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(clean) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(clean)
  if (full) return dateOf(Number(full[1]), Number(full[2]), Number(full[3]))
  const short = /^(\d{1,2})\s*[/月]\s*(\d{1,2})\s*日?$/.exec(clean)
  return short ? dateOf(year, Number(short[1]), Number(short[2])) : null
}
