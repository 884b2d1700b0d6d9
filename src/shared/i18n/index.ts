import { errors as enErrors } from './en/errors'
import { handover as enHandover } from './en/handover'
import { menu as enMenu } from './en/menu'
import { openExport as enOpenExport } from './en/openExport'
import { ui as enUi } from './en/ui'
import { errors as jaErrors } from './ja/errors'
import { handover as jaHandover } from './ja/handover'
import { menu as jaMenu } from './ja/menu'
import { openExport as jaOpenExport } from './ja/openExport'
import { ui as jaUi } from './ja/ui'
import type { Language } from '../types/vocabulary'

/**
 * All words of the product, one tree a language, one namespace a feature. A namespace is one import line a language
 * and one entry a language below. A key is the whole path, `t('errors.locked.title')`, in the window, the menus and
 * the CLI alike. Placeholders are `{{name}}` or `{{count, number}}`; plurals are `people_one` and `people_other`, asked
 * for as `people` with `count` (Japanese needs `people_other` only).
 */
export const resources = {
  en: {
    errors: enErrors,
    handover: enHandover,
    menu: enMenu,
    openExport: enOpenExport,
    ui: enUi
  },
  ja: {
    errors: jaErrors,
    handover: jaHandover,
    menu: jaMenu,
    openExport: jaOpenExport,
    ui: jaUi
  }
}

export type { Language } from '../types/vocabulary'

export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ja'
}

/** The language for a list of locales such as `['ja-JP', 'en']`: the first that we speak, else English. */
export function pickLanguage(locales: readonly string[]): Language {
  for (const locale of locales) {
    const language = locale.toLowerCase().split(/[-_]/)[0]
    if (isLanguage(language)) return language
  }
  return 'en'
}
