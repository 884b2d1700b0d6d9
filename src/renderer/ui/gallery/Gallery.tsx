import type { Language } from '@shared/types/vocabulary'
import type { ReactNode } from 'react'
import { AlumniPage } from './AlumniPage'
import { BalancePage } from './BalancePage'
import { ImportPage } from './ImportPage'
import { PartsPage } from './PartsPage'
import { PersonPage } from './PersonPage'
import { StartPage } from './StartPage'
import { TodayPage } from './TodayPage'

/** The pages of the gallery, most of them beside a picture. */
export const galleryPages = [
  'today',
  'alumni',
  'person',
  'log',
  'palette',
  'balance',
  'import',
  'parts',
  'start'
] as const
export type GalleryPage = (typeof galleryPages)[number]

const pages: Record<GalleryPage, (props: { language: Language }) => ReactNode> = {
  today: TodayPage,
  alumni: AlumniPage,
  person: PersonPage,
  log: props => <PersonPage {...props} dialog="log" />,
  palette: props => <PersonPage {...props} dialog="palette" />,
  balance: BalancePage,
  import: ImportPage,
  parts: PartsPage,
  start: StartPage
}

/** One page of the gallery. */
export function Gallery({ page, language }: { page: GalleryPage; language: Language }) {
  const Shown = pages[page]
  return <Shown language={language} />
}
