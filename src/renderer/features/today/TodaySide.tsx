import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { Card, HorizonBar, NumberLink, RowList, Section, StatusChip, Text, type RowListItem } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import type { PeopleBehind } from '@shared/contract/balance'
import { dayWords, nameWords } from './todayWords'

type Today = RouteOutput<'today.get'>

/** How the week is shared out, what was planned, what will be too late soon. */
export function TodaySide({ data }: { data: Today }) {
  const { t } = useText()
  const { openPeople } = useAppActions()
  const { effort } = data
  return (
    <>
      <HorizonBar
        shortShare={effort.shortShare}
        band={{ low: effort.band.from, high: effort.band.to }}
        caption={
          effort.people.count > 0 && (
            <NumberLink
              onOpen={() => effort.people.selection && openPeople(t('today.weekPeopleLabel'), effort.people.selection)}
            >
              {t('today.weekPeople', { count: effort.people.count })}
            </NumberLink>
          )
        }
      />
      <Agenda agenda={data.agenda} picks={data.picks} today={data.day} />
      <DueSoon dueSoon={data.dueSoon} />
    </>
  )
}

/** Steps that are due, but for those that stand among the people of the day already. */
function Agenda({ agenda, picks, today }: Pick<Today, 'agenda' | 'picks'> & { today: string }) {
  const { t, language } = useText()
  const { openPeople } = useAppActions()
  const { people } = agenda
  const items = agenda.items.filter(step => !picks.some(pick => pick.aboutId === step.id))
  return (
    <Section
      title={t('today.agenda.title')}
      end={
        people.count > items.length && (
          <NumberLink onOpen={() => people.selection && openPeople(t('today.agenda.label'), people.selection)}>
            {t('today.agenda.all', { count: people.count })}
          </NumberLink>
        )
      }
    >
      <Card>
        {items.length === 0 ? (
          <Text tone="soft">{t(people.count === 0 ? 'today.agenda.nothing' : 'today.agenda.inList')}</Text>
        ) : (
          <RowList
            items={items.map(step => {
              const name = nameWords(step.name, language)
              const isOverdue = step.dueOn < today
              return {
                id: step.id,
                start: (
                  <StatusChip status={isOverdue ? 'warn' : 'neutral'}>
                    {isOverdue ? dayWords(step.dueOn, today, language) : t('today.agenda.today')}
                  </StatusChip>
                ),
                text: (
                  <NumberLink href={`#/alumni/${step.personId}`}>
                    <Text lang={name.lang}>{name.text}</Text>
                  </NumberLink>
                ),
                second: step.what
              }
            })}
          />
        )}
      </Card>
    </Section>
  )
}

const KINDS = [
  { key: 'consents', chip: 'consent', status: 'warn' },
  { key: 'reviews', chip: 'review', status: 'neutral' },
  { key: 'goneSilent', chip: 'silent', status: 'bad' }
] as const

function DueSoon({ dueSoon }: { dueSoon: Today['dueSoon'] }) {
  const { t } = useText()
  const { openPeople } = useAppActions()
  const rows = KINDS.filter(({ key }) => dueSoon[key].count > 0).map(({ key, chip, status }): RowListItem => {
    const { count, selection }: PeopleBehind = dueSoon[key]
    return {
      id: key,
      start: <StatusChip status={status}>{t(`today.dueSoon.${chip}`)}</StatusChip>,
      text: (
        <NumberLink onOpen={() => selection && openPeople(t(`today.dueSoon.${key}Label`), selection)}>
          {t(`today.dueSoon.${key}`, { count })}
        </NumberLink>
      )
    }
  })
  return (
    <Section title={t('today.dueSoon.title')}>
      <Card>
        {rows.length === 0 ? <Text tone="soft">{t('today.dueSoon.nothing')}</Text> : <RowList items={rows} />}
      </Card>
    </Section>
  )
}
