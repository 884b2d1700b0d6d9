import type { Language } from '@shared/types/vocabulary'
import type { ReactNode } from 'react'
import { AlumniPage } from './AlumniPage'
import { TodayPage } from './TodayPage'

/** The pages of the gallery, each beside its picture. */
export const galleryPages = ['today', 'alumni'] as const
export type GalleryPage = (typeof galleryPages)[number]

const pages: Record<GalleryPage, (props: { language: Language }) => ReactNode> = {
  today: TodayPage,
  alumni: AlumniPage
}

/** One page of the gallery. */
export function Gallery({ page, language }: { page: GalleryPage; language: Language }) {
  const Shown = pages[page]
  return <Shown language={language} />
}
