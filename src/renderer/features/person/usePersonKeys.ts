import { useMemo } from 'react'
import { useAppActions } from '@renderer/lib/appActions'
import { useShortcutGroup } from '@renderer/lib/shortcuts'
import { useHotkeys } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { TextKey } from '@shared/i18n/translate'
import type { EditorTarget } from './editors/target'
import type { Neighbours } from './sections/Head'
import { PARTS } from './sections/NotYetKnown'
import { usePersonWords } from './usePersonWords'

const KEYS = {
  next: { key: 'j', label: 'person.keys.next' },
  previous: { key: 'k', label: 'person.keys.previous' },
  back: { key: 'u', label: 'person.keys.back' },
  log: { key: 'l', label: 'person.actions.log' },
  shortlist: { key: 's', label: 'person.actions.shortlist' },
  tell: { key: 't', label: 'person.actions.tell' },
  intent: { key: 'i', label: 'person.intent.edit' },
  preference: { key: 'c', label: 'person.preference.edit' },
  history: { key: 'h', label: 'person.history.title' }
} as const satisfies Record<string, { key: string; label: TextKey }>

const SHOWN: readonly { key: string; label: TextKey }[] = [
  ...Object.values(KEYS),
  ...PARTS.map(part => ({ key: part.key, label: `person.notYetKnown.${part.id}` as const }))
]

type Options = {
  person: Person
  neighbours: Neighbours
  onEdit: (target: EditorTarget) => void
  onHistory: () => void
}

/** The keys of a person's page, and their place in the list that `?` shows. */
export function usePersonKeys({ person, neighbours, onEdit, onHistory }: Options): void {
  const { t } = usePersonWords()
  const { goTo, logTouchpoint, addToShortlist, tellAboutOpening } = useAppActions()
  const personId = person.id
  const runs: Record<keyof typeof KEYS, () => void> = {
    next: () => neighbours?.onNext?.(),
    previous: () => neighbours?.onPrevious?.(),
    back: () => goTo('alumni'),
    log: () => logTouchpoint({ personId }),
    shortlist: () => person.now && addToShortlist([personId]),
    tell: () => person.now?.mayContact && tellAboutOpening({ personId }),
    intent: () => onEdit({ kind: 'intent' }),
    preference: () => onEdit({ kind: 'preference' }),
    history: onHistory
  }
  useHotkeys([
    ...(Object.keys(KEYS) as (keyof typeof KEYS)[]).map(name => ({ keys: KEYS[name].key, run: runs[name] })),
    ...PARTS.map(part => ({ keys: part.key, run: () => onEdit(part.target) }))
  ])
  useShortcutGroup(
    useMemo(
      () => ({
        title: t('person.keys.title'),
        hints: SHOWN.map(({ key, label }) => ({ keys: [key.toUpperCase()], label: t(label) }))
      }),
      [t]
    )
  )
}
