import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../errors'
import { pickLanguage, resources } from './index'
import { hasText, translate } from './translate'

type Texts = Map<string, string>

function flatten(node: unknown, path = '', into: Texts = new Map()): Texts {
  if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) flatten(child, path === '' ? key : `${path}.${key}`, into)
  } else into.set(path, String(node))
  return into
}

/** Japanese has one plural form, so `people_one` has no twin there. */
const hasNoTwin = (key: string): boolean => key.endsWith('_one')

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(match => match[1] ?? ''))].sort()

/** What is wrong between the words of two languages, one line each. */
function compare(en: Texts, ja: Texts): string[] {
  const problems: string[] = []
  for (const [key, text] of en) {
    const twin = ja.get(key)
    if (text.trim() === '') problems.push(`${key} is empty in en`)
    if (twin === undefined) {
      if (!hasNoTwin(key)) problems.push(`${key} is missing in ja`)
    } else if (twin.trim() === '') problems.push(`${key} is empty in ja`)
    else if (placeholders(text).join() !== placeholders(twin).join()) problems.push(`${key} has other placeholders`)
  }
  for (const key of ja.keys()) if (!en.has(key)) problems.push(`${key} is missing in en`)
  return problems
}

describe('words', () => {
  it('exist in both languages, with the same placeholders, none empty', () => {
    expect(compare(flatten(resources.en), flatten(resources.ja))).toEqual([])
  })

  it('are compared by a check that sees each kind of slip', () => {
    const en = flatten({ a: 'x {{n}}', b: 'x', c: 'x', d_one: 'one', d_other: '{{count}}' })
    const ja = flatten({ a: 'x {{m}}', b: '', e: 'x', d_other: '{{count}}' })
    expect(compare(en, ja)).toEqual([
      'a has other placeholders',
      'b is empty in ja',
      'c is missing in ja',
      'e is missing in en'
    ])
  })

  it('say title, meaning and action for every error code', () => {
    const lacking = ERROR_CODES.flatMap(code =>
      ['title', 'meaning', 'action'].filter(part => !hasText(`errors.${code}.${part}`)).map(part => `${code}.${part}`)
    )
    expect(lacking).toEqual([])
  })
})

describe('translate', () => {
  it('finds a text by its path in each language', () => {
    expect(translate('en')('menu.file.label')).toBe('File')
    expect(translate('ja')('menu.file.label')).toBe('ファイル')
    expect(translate('en')('menu.nothing' as 'menu.file.label')).toBe('menu.nothing')
  })
})

describe('hasText', () => {
  it('knows texts from branches and from nothing', () => {
    expect(hasText('menu.file.label')).toBe(true)
    expect(hasText('menu.file')).toBe(false)
    expect(hasText('menu.file.toString')).toBe(false)
  })
})

describe('pickLanguage', () => {
  it('takes the first language that is spoken here', () => {
    expect(pickLanguage(['ja-JP', 'en-US'])).toBe('ja')
    expect(pickLanguage(['fr', 'ja_JP'])).toBe('ja')
    expect(pickLanguage(['EN-gb', 'ja'])).toBe('en')
    expect(pickLanguage(['fr'])).toBe('en')
    expect(pickLanguage([])).toBe('en')
  })
})
