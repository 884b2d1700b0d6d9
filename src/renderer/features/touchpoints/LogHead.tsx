import { useEffect, useRef, useState } from 'react'
import { addDays } from '@domain/calendar'
import { displayName } from '@domain/names'
import { useText } from '@renderer/client'
import { ActionIcon, Chip, DateField, formatDate, IconPlus, Text } from '@renderer/ui'
import type { Id, LocalDate } from '@shared/types/time'
import type { LogPerson } from './logState'

type HeadProps = {
  people: LogPerson[]
  /** A touchpoint being corrected stays with its person. */
  isFixed: boolean
  onAdd: () => void
  onRemove: (personId: Id) => void
}

/** With whom: the name of the dialog. */
export function LogHead({ people, isFixed, onAdd, onRemove }: HeadProps) {
  const { t, language } = useText()
  if (people.length === 0) return t('touchpoints.title')
  const [before, after] = t('touchpoints.titleWith', { people: '|' }).split('|')
  return (
    <>
      {before?.trim() && <span>{before.trim()}</span>}
      {people.map(person => {
        const name = displayName(person.name, language) || t('touchpoints.noName')
        return (
          <Chip
            key={person.id}
            remove={
              isFixed
                ? undefined
                : { label: t('touchpoints.removePerson', { name }), onRemove: () => onRemove(person.id) }
            }
          >
            {name}
          </Chip>
        )
      })}
      {after?.trim() && <span>{after.trim()}</span>}
      {!isFixed && (
        <ActionIcon size="xs" aria-label={t('touchpoints.addPerson')} onClick={onAdd}>
          <IconPlus aria-hidden />
        </ActionIcon>
      )}
    </>
  )
}

type WhenProps = { day: LocalDate | null; today: LocalDate; onChange: (day: LocalDate | null) => void }

/** When: today unless said. A press opens the field, where a day is typed (昨日, 10/1) or picked. */
export function When({ day, today, onChange }: WhenProps) {
  const { t, language } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const [openedAt] = useState(() => Date.now())
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = isOpen ? field.current?.querySelector('input') : null
    input?.focus()
    input?.select()
  }, [isOpen])
  if (isOpen || (day !== null && day > today)) {
    return (
      <div ref={field}>
        <DateField
          label={t('touchpoints.when')}
          isLabelHidden
          size="xs"
          value={day ?? today}
          today={today}
          latest={today}
          onChange={next => onChange(next === today ? null : next)}
        />
      </div>
    )
  }
  const time = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { hour: 'numeric', minute: '2-digit' })
  const words =
    day === null || day === today
      ? t('touchpoints.today', { time: time.format(openedAt) })
      : day === addDays(today, -1)
        ? t('touchpoints.yesterday')
        : formatDate(day, language)
  return (
    <Chip isOutlined onClick={() => setIsOpen(true)}>
      <Text size="caption" isNumeric>
        {words}
      </Text>
    </Chip>
  )
}
