import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import { addDays } from '@domain/calendar'
import type { TodayPick } from '@shared/contract/today'
import type { LocalDate } from '@shared/types/time'
import { nameWords } from './todayWords'

/** Days for which a skipped suggestion stays away. */
const SKIP_DAYS = 30

export type PickActions = Readonly<Record<'act' | 'log' | 'later' | 'skip', (pick: TodayPick) => void>>

/** What can be done with a suggestion. It counts as done once a touchpoint is logged. */
export function usePickActions(today: LocalDate): PickActions {
  const { t, language } = useText()
  const change = useChange()
  const { logTouchpoint, tellAboutOpening } = useAppActions()

  function dismiss({ person, kind }: TodayPick, days: number, message: string): void {
    void change('today.dismiss', { personId: person.personId, action: kind, untilOn: addDays(today, days) }, message)
  }

  const nameOf = (pick: TodayPick): string => nameWords(pick.person.name, language).text
  return {
    act({ person: { personId }, kind, aboutId }) {
      if (kind === 'tell_opening') tellAboutOpening({ personId, openingId: aboutId ?? undefined })
      else logTouchpoint({ personId })
    },
    log: ({ person: { personId } }) => logTouchpoint({ personId }),
    later: pick => dismiss(pick, 1, t('today.laterDone', { name: nameOf(pick) })),
    skip: pick =>
      dismiss(
        pick,
        SKIP_DAYS,
        t('today.skipDone', { name: nameOf(pick), action: t(`measures.action.${pick.kind}`), days: SKIP_DAYS })
      )
  }
}
