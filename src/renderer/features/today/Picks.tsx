import { useLayoutEffect, useRef, useState } from 'react'
import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useShowsPerson } from '@renderer/lib/personInView'
import { Button, HorizonChip, PersonCardList, type PersonCard } from '@renderer/ui'
import type { TodayPick } from '@shared/contract/today'
import type { LocalDate } from '@shared/types/time'
import { actionIcons } from './actionIcons'
import { usePickActions } from './usePickActions'
import { backgroundOf, nameWords, readingOf, reasonWords } from './todayWords'
import { useTodayKeys } from './useTodayKeys'

/** The people of the day, one card open with its action. */
export function Picks({ picks, today }: { picks: readonly TodayPick[]; today: LocalDate }) {
  const { t, language } = useText()
  const { openPerson } = useAppActions()
  const [openId, setOpenId] = useState<string | null>(null)
  const container = useRef<HTMLDivElement>(null)
  const isFocusWanted = useRef(false)
  const { act, log, later, skip } = usePickActions(today)

  const openIndex = Math.max(
    0,
    picks.findIndex(pick => pick.person.personId === openId)
  )
  const open = picks[openIndex] as TodayPick
  useShowsPerson(open.person.personId)

  useLayoutEffect(() => {
    if (!isFocusWanted.current) return
    isFocusWanted.current = false
    container.current?.querySelector<HTMLElement>('[data-open]')?.focus()
  })

  function move(step: number): void {
    const next = picks[openIndex + step]
    isFocusWanted.current = true
    setOpenId((next ?? open).person.personId)
  }

  /** The card goes; the one after it opens, or the one before at the end. */
  function leave(run: (pick: TodayPick) => void): void {
    isFocusWanted.current = true
    setOpenId((picks[openIndex + 1] ?? picks[openIndex - 1] ?? open).person.personId)
    run(open)
  }

  useTodayKeys(
    {
      move,
      act: () => act(open),
      log: () => log(open),
      later: () => leave(later),
      skip: () => leave(skip),
      open: () => openPerson(open.person.personId)
    },
    true
  )

  const items = picks.map((pick): PersonCard => {
    const { person, kind } = pick
    const name = nameWords(person.name, language)
    const Icon = actionIcons[kind]
    const label = t(`measures.action.${kind}`)
    return {
      id: person.personId,
      name: person.name,
      title: name.text,
      titleLang: name.lang,
      href: `#/alumni/${person.personId}`,
      reading: readingOf(person.name, language),
      detail: backgroundOf(person, t),
      end: <HorizonChip horizon={pick.horizon} />,
      aside: t('today.minutes', { count: pick.minutes }),
      body: reasonWords(pick, today, t, language),
      actions: (
        <>
          <Button variant="filled" leftSection={<Icon aria-hidden />} onClick={() => act(pick)}>
            {label}
          </Button>
          <Button variant="subtle" onClick={() => leave(later)}>
            {t('today.later')}
          </Button>
          <Button variant="subtle" onClick={() => leave(skip)}>
            {t('today.skip')}
          </Button>
        </>
      ),
      hint: { icon: Icon, label, onRun: () => act(pick) }
    }
  })

  return (
    <div ref={container}>
      <PersonCardList
        label={t('today.list')}
        items={items}
        openId={open.person.personId}
        onOpenChange={setOpenId}
        onKey={(event, id) => {
          const pick = picks.find(each => each.person.personId === id)
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && pick) act(pick)
        }}
      />
    </div>
  )
}
