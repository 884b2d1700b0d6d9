import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { bridge, createI18n, createQueryClient, keepFresh } from '@renderer/client'
import { App } from './App'

const i18n = createI18n(bridge().boot.preferences.language)
const queryClient = createQueryClient()
keepFresh(queryClient)

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </I18nextProvider>
)
