import { AppFrame } from '@renderer/app/AppFrame'
import { OkaeriTheme, type ThemeChoice } from '@renderer/app/theme'
import { Gallery, galleryPages } from '@renderer/ui/gallery/Gallery'
import { navigation } from '@renderer/ui/gallery/sample'
import { createI18n } from '@renderer/client/i18n'
import { createRoot } from 'react-dom/client'

// ?lang=en|ja & theme=light|dark & page=<one of galleryPages> & banner=1
const query = new URLSearchParams(location.search)
const language = query.get('lang') === 'ja' ? 'ja' : 'en'
const choice: ThemeChoice = query.get('theme') === 'dark' ? 'dark' : 'light'
const page = galleryPages.find(name => name === query.get('page')) ?? 'today'

createI18n(language)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <OkaeriTheme choice={choice} language={language}>
      <AppFrame {...navigation(language, page)} onSearch={() => undefined} status={query.get('status')}>
        <Gallery page={page} language={language} />
      </AppFrame>
    </OkaeriTheme>
  )
}
