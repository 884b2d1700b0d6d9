import type { LifeLineMark, LifeLineStint } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { Translate } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { formatPeriod } from './personWords'

/** From so many touchpoints on, mass mails get no dot: they would hide what was said in person. */
const CROWDED = 60

export type LifeLineModel = { stints: LifeLineStint[]; marks: LifeLineMark[] }

type Facts = Pick<Person, 'stints' | 'touches' | 'intents' | 'outcomes'>

/** A person's life line, or null where not one thing has a date. Nothing is drawn for a date that is not known. */
export function lifeLineOf(person: Facts, t: Translate, language: Language, today: LocalDate): LifeLineModel | null {
  const stints = person.stints.flatMap((stint): LifeLineStint[] => {
    // Without a known end the bar would say that she is still here.
    if (stint.startOn === null || (stint.endOn === null && stint.exit !== null)) return []
    const period = formatPeriod(stint.startOn, stint.endOn, language, t('person.lifeLine.now'))
    const role = stint.department || stint.title || t('person.lifeLine.stint')
    return [{ id: stint.id, label: `${role}　${period}`, start: stint.startOn, end: stint.endOn }]
  })
  const marks = [
    ...starts(person, t),
    ...exits(person, t),
    ...touches(person, t),
    ...intents(person, t),
    ...outcomes(person, t)
  ]
  const shown = marks.filter(mark => mark.date <= today).sort((a, b) => (a.date < b.date ? -1 : 1))
  return stints.length === 0 && shown.length === 0 ? null : { stints, marks: shown }
}

function starts({ stints }: Facts, t: Translate): LifeLineMark[] {
  return stints.flatMap((stint): LifeLineMark[] =>
    stint.startOn !== null && stint.endOn === null && stint.exit !== null
      ? [{ id: `start ${stint.id}`, kind: 'return', date: stint.startOn, label: t('person.lifeLine.joined') }]
      : []
  )
}

function exits({ stints }: Facts, t: Translate): LifeLineMark[] {
  return stints.flatMap((stint): LifeLineMark[] => {
    if (stint.endOn === null) return []
    const [reason] = stint.exit?.reasons ?? []
    const label = reason
      ? t('person.lifeLine.exitFor', { reason: t(`vocabulary.exitReason.${reason}`) })
      : t('person.lifeLine.exit')
    return [{ id: `exit ${stint.id}`, kind: 'exit', date: stint.endOn, label, isLabelShown: true }]
  })
}

function touches({ touches: all }: Facts, t: Translate): LifeLineMark[] {
  const shown = all.length > CROWDED ? all.filter(touch => touch.depth !== 'mass') : all
  return shown.map(touch => ({
    id: touch.id,
    kind: touch.intent,
    date: touch.on,
    label: t('person.lifeLine.touch', {
      channel: t(`vocabulary.channel.${touch.channel}`),
      intent: t(`vocabulary.touchIntent.${touch.intent}`)
    })
  }))
}

/** Every intent has its dot; the words stand over the latest one only. */
function intents({ intents: all }: Facts, t: Translate): LifeLineMark[] {
  return all
    .filter(intent => intent.value !== 'unknown')
    .map((intent, index) => ({
      id: intent.id,
      kind: 'intent',
      date: intent.effectiveOn,
      label: t('person.lifeLine.intent', { intent: t(`vocabulary.intent.${intent.value}`) }),
      isLabelShown: index === 0
    }))
}

function outcomes({ outcomes: all }: Facts, t: Translate): LifeLineMark[] {
  return all.map(outcome => ({
    id: outcome.id,
    kind: outcome.kind === 'rehire' ? 'return' : 'change',
    date: outcome.on,
    label: t(`vocabulary.outcomeKind.${outcome.kind}`),
    isLabelShown: true
  }))
}
