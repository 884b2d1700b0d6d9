import type { PhoneParser } from '@domain/importing/contacts'

/** Loads the table of the world's phone numbers, which only files with unusual numbers need. */
export async function loadPhoneParser(): Promise<PhoneParser> {
  const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/min')
  return (text, country) => {
    const number = isSupportedCountry(country) ? parsePhoneNumberFromString(text, country) : undefined
    return number?.isPossible() && number.ext === undefined ? number.number : null
  }
}
