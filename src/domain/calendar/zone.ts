import type { Instant, LocalDate } from '@shared/types/time'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Swedish writes dates as `YYYY-MM-DD`; the calendar and digits are fixed so that no host setting changes them. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv-SE-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  })
  formatters.set(zone, made)
  return made
}

/**
 * The calendar date of an instant in an IANA time zone.
 * @throws RangeError when the zone is not known
 */
export function localDateOf(instant: Instant, zone: string): LocalDate {
  return formatterOf(zone).format(instant)
}
