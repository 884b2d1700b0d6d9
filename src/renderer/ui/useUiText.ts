import { useTranslation } from 'react-i18next'

/** The kit's own words, in the language in use: `t('peek.close')` is `ui.peek.close`. */
export function useUiText() {
  return useTranslation('translation', { keyPrefix: 'ui' })
}
