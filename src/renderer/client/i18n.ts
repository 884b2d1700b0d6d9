import { createInstance, type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { resources } from '@shared/i18n/index'
import type { Translate } from '@shared/i18n/translate'
import type { Language } from '@shared/types/vocabulary'

/** i18next with all words of both languages, ready at once. */
export function createI18n(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: resources.en }, ja: { translation: resources.ja } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false
  })
  return instance
}

/** `t` with checked keys, and the language it speaks; the component follows a change of language. */
export function useText(): { t: Translate; language: Language } {
  const { t, i18n: instance } = useTranslation()
  const language: Language = instance.language === 'ja' ? 'ja' : 'en'
  const separator = language === 'ja' ? '、' : ', '
  return {
    language,
    t: (key, params = {}) => {
      const shown = Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'object' ? value.join(separator) : value
      ])
      return t(key as string, Object.fromEntries(shown) as Record<string, string>)
    }
  }
}
