import { describe, expect, it } from 'vitest'
import { readPhone } from '@domain/importing/contacts'
import { loadPhoneParser } from './phoneParser'

describe('loadPhoneParser', () => {
  it('reads numbers of countries that have no rule of their own', async () => {
    const parse = await loadPhoneParser()
    expect(parse('020 7946 0018', 'GB')).toBe('+442079460018')
    expect(parse('12', 'GB')).toBeNull()
    expect(parse('020 7946 0018', 'XX')).toBeNull()
  })

  it('agrees with the rules for the usual shapes of numbers', async () => {
    const parse = await loadPhoneParser()
    const numbers = [
      ['090-1234-5678', 'JP'],
      ['03-1234-5678', 'JP'],
      ['0120-123-456', 'JP'],
      ['050-1234-5678', 'JP'],
      ['0466-12-3456', 'JP'],
      ['(617) 555-0143', 'US'],
      ['1-617-555-0143', 'US']
    ] as const
    for (const [text, country] of numbers) expect(readPhone(text, country, null)?.value).toBe(parse(text, country))
  })
})
