import { resources, type Language } from './index'

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K

/** The dotted path of one text, for example `errors.locked.title`; a plural is named without `_one` or `_other`. */
export type TextKey = WithoutPlural<Leaves<(typeof resources)['en']>>

/** Values for placeholders; `count` also chooses the plural. */
export type TextParams = Record<string, string | number | boolean | readonly string[]>

export type Translate = (key: TextKey, params?: TextParams) => string

function lookUp(language: Language, key: string): string | undefined {
  let node: unknown = resources[language]
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined
    node = (node as Record<string, unknown>)[part]
  }
  return typeof node === 'string' ? node : undefined
}

function choose(language: Language, key: string, params: TextParams): string | undefined {
  if (typeof params.count !== 'number') return lookUp(language, key)
  const form = new Intl.PluralRules(language).select(params.count)
  return lookUp(language, `${key}_${form}`) ?? lookUp(language, `${key}_other`) ?? lookUp(language, key)
}

function show(language: Language, value: TextParams[string], format: string | undefined): string {
  if (typeof value === 'number' && format === 'number') return new Intl.NumberFormat(language).format(value)
  if (typeof value === 'object') return value.join(language === 'ja' ? '、' : ', ')
  return String(value)
}

/** Texts without i18next, for the main process and the CLI. A placeholder without a value stays as it is written. */
export function translate(language: Language): Translate {
  return (key, params = {}) => {
    const text = choose(language, key, params)
    if (text === undefined) return key
    return text.replace(/\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g, (whole, name: string, format?: string) => {
      const value = params[name]
      return value === undefined ? whole : show(language, value, format)
    })
  }
}

/** True when the key (or its plural) has words; for keys put together from data. */
export function hasText(key: string): key is TextKey {
  return lookUp('en', key) !== undefined || lookUp('en', `${key}_other`) !== undefined
}
