import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import {
  ActionIcon,
  Button,
  IconDots,
  IconListCheck,
  IconPencil,
  IconTrash,
  IconUserPlus,
  Menu,
  PageHeader,
  RecordBar,
  Row,
  Text
} from '@renderer/ui'
import { OPENING_STATUSES } from '@shared/types/vocabulary'
import { OpeningStatusChip } from './openingColumns'
import type { OpeningPart } from './openingParts'
import type { OpeningView } from './OpeningScreen'
import { useOpeningWords } from './openingWords'
import type { OpeningNeighbours } from './useOpeningKeys'

type Props = {
  view: OpeningView
  part: OpeningPart
  neighbours: OpeningNeighbours
  onEdit: () => void
  onAdd: () => void
  onHandOver: () => void
}

/** Back to the list, what the job is in one line, and what can be done. */
export function OpeningHead({ view: { opening, shortlist }, part, neighbours, onEdit, onAdd, onHandOver }: Props) {
  const { t, date } = useOpeningWords()
  const line = [
    opening.department,
    opening.place,
    opening.atsId && t('openings.one.atsId', { id: opening.atsId }),
    opening.closedOn
      ? t('openings.one.closedOn', { on: date(opening.closedOn) })
      : t('openings.one.openedOn', { on: date(opening.openedOn) })
  ].filter(Boolean)
  return (
    <>
      <RecordBar
        back={{ label: t('openings.one.back'), href: '#/openings' }}
        position={neighbours ?? undefined}
        actions={
          <>
            <Button variant="subtle" leftSection={<IconPencil aria-hidden />} onClick={onEdit}>
              {t('openings.one.edit')}
            </Button>
            <MoreMenu view={{ opening }} />
          </>
        }
      />
      <PageHeader
        title={opening.title}
        subtitle={
          <Row gap="sm" isWrapping>
            <OpeningStatusChip status={opening.status} />
            <Text tone="soft">{line.join(t('openings.dot'))}</Text>
          </Row>
        }
        actions={
          <>
            <Button leftSection={<IconUserPlus aria-hidden />} onClick={onAdd}>
              {t('openings.one.addPeople')}
            </Button>
            {part !== 'handover' && shortlist.length > 0 && (
              <Button variant="filled" leftSection={<IconListCheck aria-hidden />} onClick={onHandOver}>
                {t('openings.one.handOver')}
              </Button>
            )}
          </>
        }
      />
    </>
  )
}

function MoreMenu({ view: { opening } }: { view: Pick<OpeningView, 'opening'> }) {
  const { t } = useOpeningWords()
  const { goTo } = useAppActions()
  const change = useChange()
  const { id, title } = opening

  async function remove(): Promise<void> {
    if (await change('opening.delete', { id }, t('openings.one.removed', { title }))) goTo('openings')
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('openings.one.more')}>
          <IconDots aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('openings.list.columns.status')}</Menu.Label>
        {OPENING_STATUSES.filter(status => status !== opening.status).map(status => {
          const word = t(`vocabulary.openingStatus.${status}`)
          return (
            <Menu.Item
              key={status}
              onClick={() =>
                void change(
                  'opening.setStatus',
                  { id, status },
                  t('openings.one.statusChanged', { title, status: word })
                )
              }
            >
              {word}
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash aria-hidden />} onClick={() => void remove()}>
          {t('openings.one.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
