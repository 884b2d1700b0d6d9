import { useRoute } from '@renderer/client'
import { useAppActions, type ListOrigin } from '@renderer/lib/appActions'
import {
  ActionIcon,
  Button,
  IconBriefcase,
  IconConfetti,
  IconDots,
  IconHistory,
  IconListCheck,
  IconMail,
  IconMessagePlus,
  IconPencil,
  IconTrash,
  Menu,
  RecordBar,
  RecordHeader
} from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { Id } from '@shared/types/time'
import { currentStint, lastEndedStint, nameWords, readingOf, roleWords } from '../model/personWords'
import type { EditorTarget } from '../editors/target'
import { usePersonWords } from '../usePersonWords'

/** The neighbours in the list from which the person was opened. */
export type Neighbours = { position: string; onPrevious?: () => void; onNext?: () => void } | null

export function useNeighbours(personId: Id, origin: ListOrigin | null): Neighbours {
  const { t, language } = usePersonWords()
  const { openPerson } = useAppActions()
  const { data } = useRoute(
    'alumni.position',
    { ...origin?.selection, ...(origin ? { sort: origin.sort } : {}), language, personId },
    { enabled: origin !== null }
  )
  if (!origin || !data || data.index === null) return null
  const { index, count, previousId, nextId } = data
  return {
    position: t('person.nth', { index: index + 1, total: count }),
    ...(previousId ? { onPrevious: () => openPerson(previousId, origin) } : {}),
    ...(nextId ? { onNext: () => openPerson(nextId, origin) } : {})
  }
}

type HeadProps = {
  person: Person
  origin: ListOrigin | null
  neighbours: Neighbours
  /** Not where the sentence below offers it already. */
  isTellOffered: boolean
  onEdit: (target: EditorTarget) => void
  onHistory: () => void
  onRemove: () => void
}

/** Back to the list, the neighbours, who it is, and what can be done. */
export function PersonHead({ person, origin, neighbours, isTellOffered, onEdit, onHistory, onRemove }: HeadProps) {
  const { t, language } = usePersonWords()
  const { logTouchpoint, addToShortlist, tellAboutOpening } = useAppActions()
  const { text, lang } = nameWords(person.name, language)
  return (
    <>
      <RecordBar
        back={{ label: origin ? t('person.back', { view: origin.label }) : t('app.nav.alumni'), href: '#/alumni' }}
        position={
          neighbours
            ? { text: neighbours.position, onPrevious: neighbours.onPrevious, onNext: neighbours.onNext }
            : undefined
        }
        actions={
          <>
            <Button variant="subtle" leftSection={<IconHistory aria-hidden />} onClick={onHistory}>
              {t('person.history.open')}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon aria-label={t('person.more')}>
                  <IconDots aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconPencil aria-hidden />} onClick={() => onEdit({ kind: 'about' })}>
                  {t('person.about.edit')}
                </Menu.Item>
                <Menu.Item leftSection={<IconBriefcase aria-hidden />} onClick={() => onEdit({ kind: 'stint' })}>
                  {t('person.stint.add')}
                </Menu.Item>
                <Menu.Item leftSection={<IconConfetti aria-hidden />} onClick={() => onEdit({ kind: 'outcome' })}>
                  {t('person.outcome.add')}
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item leftSection={<IconTrash aria-hidden />} onClick={onRemove}>
                  {t('person.removePerson')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        }
      />
      <RecordHeader
        name={person.name}
        title={text || t('person.noName')}
        titleLang={lang}
        reading={readingOf(person.name, language)}
        line={<RoleLine person={person} />}
        actions={
          <>
            {person.now && (
              <>
                {isTellOffered && (
                  <Button
                    leftSection={<IconMail aria-hidden />}
                    onClick={() => tellAboutOpening({ personId: person.id })}
                  >
                    {t('person.actions.tell')}
                  </Button>
                )}
                <Button leftSection={<IconListCheck aria-hidden />} onClick={() => addToShortlist([person.id])}>
                  {t('person.actions.shortlist')}
                </Button>
              </>
            )}
            <Button
              variant="filled"
              leftSection={<IconMessagePlus aria-hidden />}
              onClick={() => logTouchpoint({ personId: person.id })}
            >
              {t('person.actions.log')}
            </Button>
          </>
        }
      />
    </>
  )
}

/** Who she was here, and who she is now. */
function RoleLine({ person }: { person: Person }) {
  const { t, language } = usePersonWords()
  const was = lastEndedStint(person)
  const here = currentStint(person)
  const job = person.positions.find(position => position.endOn === null)
  const wasWords = was ? roleWords(was.department, was.title, language) : ''
  const nowWords = job ? roleWords(job.employer, job.title, language) : ''
  const hereWords = here ? roleWords(here.department, here.title, language) : ''
  return (
    <>
      {[
        wasWords && t('person.was', { role: wasWords }),
        here
          ? hereWords
            ? t('person.isHereAs', { role: hereWords })
            : t('person.isHere')
          : nowWords && t('person.isNow', { role: nowWords })
      ]
        .filter(Boolean)
        .join(t('person.lineSeparator'))}
    </>
  )
}
