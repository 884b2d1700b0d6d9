import { useState, type Ref } from 'react'
import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import {
  Autocomplete,
  BulkBar,
  Button,
  FormCell,
  FormDialog,
  IconListCheck,
  Menu,
  Popover,
  Row,
  showToast,
  Stack,
  TextInput
} from '@renderer/ui'
import type { People } from '@shared/contract/alumni'
import { MAX_SHORTLIST } from '@shared/contract/openings'
import { HIRING_STAGES, NURTURE_STAGES, TIERS, TRACKS, type Stage, type Track } from '@shared/types/vocabulary'
import { codeLabel } from '@shared/fields/valueText'
import { useChoices } from './useFields'

export type BulkActionsProps = {
  people: People
  count: number
  total: number
  onSelectAll: () => void
  onClear: () => void
  ref?: Ref<HTMLDivElement>
}

/** What can be done with the people selected; each change says so and can be undone as one. */
export function BulkActions({ people, count, total, onSelectAll, onClear, ref }: BulkActionsProps) {
  const { t } = useText()
  const { addToShortlist } = useAppActions()
  const change = useChange()
  const { members } = useChoices()
  const [closing, setClosing] = useState<Track | null>(null)

  const setOwner = (ownerId: string | null) =>
    void change('alumni.setOwner', { people, ownerId }, ({ changed }) => t('alumni.bulk.ownerDone', { count: changed }))

  function setStage(track: Track, stage: Stage | null, reason = ''): void {
    void change('alumni.setStage', { people, track, stage, reason }, ({ changed }) =>
      t('alumni.bulk.stageDone', { count: changed })
    )
  }

  function shortlist(): void {
    if ('ids' in people && people.ids.length <= MAX_SHORTLIST) addToShortlist(people.ids)
    else showToast({ message: t('alumni.bulk.tooMany', { count: MAX_SHORTLIST }) })
  }

  return (
    <BulkBar
      ref={ref}
      label={t('alumni.bulk.label')}
      count={t('alumni.bulk.selected', { count })}
      all={count < total ? { label: t('alumni.bulk.selectAll', { count: total }), onSelect: onSelectAll } : undefined}
      clear={{ label: t('alumni.bulk.clear'), onClear }}
    >
      <Menu position="top-start">
        <Menu.Target>
          <Button size="xs">{t('alumni.bulk.owner')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {members.length === 0 && <Menu.Label>{t('alumni.bulk.noMembers')}</Menu.Label>}
          {members.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => setOwner(id)}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setOwner(null)}>{t('alumni.bulk.noOwner')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Menu position="top-start">
        <Menu.Target>
          <Button size="xs">{t('alumni.bulk.tier')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {TIERS.map(tier => (
            <Menu.Item
              key={tier}
              onClick={() =>
                void change('alumni.setTier', { people, tier }, ({ changed }) =>
                  t('alumni.bulk.tierDone', { count: changed, tier })
                )
              }
            >
              {t(`vocabulary.tier.${tier}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <TagAction people={people} />
      <Menu position="top-start">
        <Menu.Target>
          <Button size="xs">{t('alumni.bulk.stage')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {TRACKS.map(track => (
            <div key={track}>
              <Menu.Label>{t(`vocabulary.track.${track}`)}</Menu.Label>
              {(track === 'hiring' ? HIRING_STAGES : NURTURE_STAGES).map(stage => (
                <Menu.Item
                  key={stage}
                  onClick={() => (stage === 'closed' ? setClosing(track) : setStage(track, stage))}
                >
                  {codeLabel(`${track}Stage`, stage, t)}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => setStage(track, null)}>{t('alumni.bulk.stageNone')}</Menu.Item>
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" leftSection={<IconListCheck aria-hidden />} onClick={shortlist}>
        {t('alumni.bulk.shortlist')}
      </Button>
      {closing && (
        <ReasonDialog
          onClose={() => setClosing(null)}
          onReason={reason => {
            setClosing(null)
            setStage(closing, 'closed', reason)
          }}
        />
      )}
    </BulkBar>
  )
}

function TagAction({ people }: { people: People }) {
  const { t } = useText()
  const change = useChange()
  const { tags } = useChoices()
  const [isOpen, setIsOpen] = useState(false)
  const [tag, setTag] = useState('')
  const name = tag.trim()

  function run(route: 'alumni.addTag' | 'alumni.removeTag'): void {
    setIsOpen(false)
    const key = route === 'alumni.addTag' ? 'alumni.bulk.tagDone' : 'alumni.bulk.tagGone'
    void change(route, { people, tag: name }, ({ changed }) => t(key, { count: changed, tag: name }))
  }

  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="top-start" trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" onClick={() => setIsOpen(open => !open)}>
          {t('alumni.bulk.tag')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('alumni.bulk.tag')}>
        <Stack gap="sm">
          <Autocomplete label={t('alumni.bulk.tagName')} data={tags} maxLength={60} value={tag} onChange={setTag} />
          <Row>
            <Button size="xs" variant="filled" disabled={name === ''} onClick={() => run('alumni.addTag')}>
              {t('alumni.bulk.tagAdd')}
            </Button>
            <Button size="xs" disabled={!tags.includes(name)} onClick={() => run('alumni.removeTag')}>
              {t('alumni.bulk.tagRemove')}
            </Button>
          </Row>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function ReasonDialog({ onClose, onReason }: { onClose: () => void; onReason: (reason: string) => void }) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      isOpen
      title={t('alumni.bulk.reason')}
      submitLabel={t('alumni.bulk.reasonSubmit')}
      isSubmitDisabled={reason.trim() === ''}
      onSubmit={() => onReason(reason.trim())}
      onClose={onClose}
    >
      <FormCell isWide>
        <TextInput
          label={t('alumni.bulk.reason')}
          description={t('alumni.bulk.reasonHint')}
          data-autofocus
          maxLength={1_000}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </FormCell>
    </FormDialog>
  )
}
