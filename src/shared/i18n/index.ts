import { alumni as enAlumni } from './en/alumni'
import { app as enApp } from './en/app'
import { balance as enBalance } from './en/balance'
import { errors as enErrors } from './en/errors'
import { vocabulary as enVocabulary } from './en/vocabulary'
import { history as enHistory } from './en/history'
import { fields as enFields } from './en/fields'
import { handover as enHandover } from './en/handover'
import { importing as enImporting } from './en/importing'
import { importScreen as enImportScreen } from './en/importScreen'
import { measures as enMeasures } from './en/measures'
import { menu as enMenu } from './en/menu'
import { openExport as enOpenExport } from './en/openExport'
import { openings as enOpenings } from './en/openings'
import { person as enPerson } from './en/person'
import { readiness as enReadiness } from './en/readiness'
import { touchpoints as enTouchpoints } from './en/touchpoints'
import { today as enToday } from './en/today'
import { data as enData } from './en/data'
import { settings as enSettings } from './en/settings'
import { ui as enUi } from './en/ui'
import { welcome as enWelcome } from './en/welcome'
import { alumni as jaAlumni } from './ja/alumni'
import { app as jaApp } from './ja/app'
import { balance as jaBalance } from './ja/balance'
import { errors as jaErrors } from './ja/errors'
import { vocabulary as jaVocabulary } from './ja/vocabulary'
import { history as jaHistory } from './ja/history'
import { fields as jaFields } from './ja/fields'
import { handover as jaHandover } from './ja/handover'
import { importing as jaImporting } from './ja/importing'
import { importScreen as jaImportScreen } from './ja/importScreen'
import { measures as jaMeasures } from './ja/measures'
import { menu as jaMenu } from './ja/menu'
import { openExport as jaOpenExport } from './ja/openExport'
import { openings as jaOpenings } from './ja/openings'
import { person as jaPerson } from './ja/person'
import { readiness as jaReadiness } from './ja/readiness'
import { touchpoints as jaTouchpoints } from './ja/touchpoints'
import { today as jaToday } from './ja/today'
import { data as jaData } from './ja/data'
import { settings as jaSettings } from './ja/settings'
import { ui as jaUi } from './ja/ui'
import { welcome as jaWelcome } from './ja/welcome'
import type { Language } from '../types/vocabulary'

/**
 * All words of the product, one tree a language, one namespace a feature. A namespace is one import line a language
 * and one entry a language below. A key is the whole path, `t('errors.locked.title')`, in the window, the menus and
 * the CLI alike. Placeholders are `{{name}}` or `{{count, number}}`; plurals are `people_one` and `people_other`, asked
 * for as `people` with `count` (Japanese needs `people_other` only).
 */
export const resources = {
  en: {
    alumni: enAlumni,
    app: enApp,
    balance: enBalance,
    errors: enErrors,
    vocabulary: enVocabulary,
    history: enHistory,
    fields: enFields,
    handover: enHandover,
    importing: enImporting,
    importScreen: enImportScreen,
    measures: enMeasures,
    menu: enMenu,
    openExport: enOpenExport,
    openings: enOpenings,
    person: enPerson,
    readiness: enReadiness,
    touchpoints: enTouchpoints,
    today: enToday,
    data: enData,
    settings: enSettings,
    welcome: enWelcome,
    ui: enUi
  },
  ja: {
    alumni: jaAlumni,
    app: jaApp,
    balance: jaBalance,
    errors: jaErrors,
    vocabulary: jaVocabulary,
    history: jaHistory,
    fields: jaFields,
    handover: jaHandover,
    importing: jaImporting,
    importScreen: jaImportScreen,
    measures: jaMeasures,
    menu: jaMenu,
    openExport: jaOpenExport,
    openings: jaOpenings,
    person: jaPerson,
    readiness: jaReadiness,
    touchpoints: jaTouchpoints,
    today: jaToday,
    data: jaData,
    settings: jaSettings,
    welcome: jaWelcome,
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
