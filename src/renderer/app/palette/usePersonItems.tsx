import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { channelIcons } from '@renderer/lib/channelIcons'
import { Avatar, formatDate, IconListCheck, IconMail, IconMessagePlus, MODIFIER, type PaletteItem } from '@renderer/ui'
import { displayName, kanaName } from '@domain/names'
import type { RouteOutput } from '@shared/contract'
import type { AlumniRow } from '@shared/contract/alumni'
import { excerptOf } from './excerpt'

type Note = RouteOutput<'touchpoint.search'>['items'][number]

/** Lines of the palette for people, for what can be done with one, and for notes. */
export function usePersonItems(): {
  personItem(row: AlumniRow): PaletteItem
  personActions(row: AlumniRow): PaletteItem[]
  noteItem(note: Note, query: string): PaletteItem
} {
  const { t, language } = useText()
  const actions = useAppActions()
  const isJapanese = language === 'ja'
  const dot = isJapanese ? '・' : ' · '

  function personItem({ personId, name, department, title }: AlumniRow): PaletteItem {
    const place = [department, title].filter(Boolean).join(' ')
    const reading = isJapanese ? kanaName(name) : [name.givenRomaji, name.familyRomaji].filter(Boolean).join(' ')
    return {
      id: personId,
      isPerson: true,
      start: <Avatar name={name} />,
      label: displayName(name, language),
      detail: [reading, place && t('app.palette.was', { place })].filter(Boolean).join(dot),
      onChoose: () => actions.openPerson(personId)
    }
  }

  function personActions({ personId, name: parts }: AlumniRow): PaletteItem[] {
    const name = displayName(parts, language)
    return [
      {
        id: 'first-log',
        start: <IconMessagePlus aria-hidden />,
        label: t('app.palette.log', { name }),
        keys: [`${MODIFIER} L`],
        onChoose: () => actions.logTouchpoint({ personId })
      },
      {
        id: 'first-shortlist',
        start: <IconListCheck aria-hidden />,
        label: t('app.palette.shortlist', { name }),
        keys: ['s'],
        onChoose: () => actions.addToShortlist([personId])
      },
      {
        id: 'first-tell',
        start: <IconMail aria-hidden />,
        label: t('app.palette.tell', { name }),
        onChoose: () => actions.tellAboutOpening({ personId })
      }
    ]
  }

  function noteItem(note: Note, query: string): PaletteItem {
    const { before, found, after } = excerptOf(note.body, query)
    const Icon = channelIcons[note.channel]
    return {
      id: `note-${note.id}`,
      start: <Icon aria-hidden />,
      label: (
        <>
          {isJapanese ? '「' : '“'}
          {before}
          <strong>{found}</strong>
          {after}
          {isJapanese ? '」' : '”'}
        </>
      ),
      detail: `${formatDate(note.localDate, language)}${dot}${note.personName}`,
      onChoose: () => actions.openPerson(note.personId)
    }
  }

  return { personItem, personActions, noteItem }
}
