import { useState } from 'react'
import { useRoute, useText } from '@renderer/client'
import { useChange } from '@renderer/lib/useChange'
import { ActionIcon, Chip, FormCell, FormDialog, IconDots, Menu, Row, Tabs, TextInput } from '@renderer/ui'
import type { View, ViewState } from '@shared/contract/views'
import { isChanged, type AlumniSearch } from './listState'

const ALL = 'all'
/** The tab of a list that a number elsewhere has opened. */
const OPENED = 'opened'
const none: View[] = []

/** The saved views, in their order. */
export function useViews(): { views: readonly View[]; isLoaded: boolean } {
  const { data } = useRoute('views.list', { screen: 'alumni' })
  return { views: data?.items ?? none, isLoaded: data !== undefined }
}

export type ViewTabsProps = {
  views: readonly View[]
  search: AlumniSearch
  /** What the list shows now, to be saved. */
  state: ViewState
  onSearchChange: (search: AlumniSearch) => void
}

type Naming = { kind: 'new' } | { kind: 'rename'; view: View }

/** All, the saved views, and what can be done with the one that is open. */
export function ViewTabs({ views, search, state, onSearchChange }: ViewTabsProps) {
  const { t } = useText()
  const change = useChange()
  const [naming, setNaming] = useState<Naming | null>(null)
  const current = views.find(view => view.id === search.view)

  async function save(name: string): Promise<void> {
    const saved = await change('views.save', { screen: 'alumni', name, state }, t('alumni.views.saved', { name }))
    if (saved) onSearchChange({ view: saved.id, query: search.query })
  }

  async function rename(id: string, name: string): Promise<void> {
    await change('views.rename', { id, name }, t('alumni.views.renamed', { name }))
  }

  async function remove(id: string): Promise<void> {
    const name = views.find(view => view.id === id)?.name ?? ''
    const done = await change('views.delete', { id }, t('alumni.views.deleted', { name }))
    if (done && id === search.view) onSearchChange({})
  }

  async function move(view: View, step: -1 | 1): Promise<void> {
    const ids = views.map(one => one.id)
    const from = ids.indexOf(view.id)
    ids.splice(from, 1)
    ids.splice(from + step, 0, view.id)
    await change('views.reorder', { screen: 'alumni', ids }, t('alumni.views.moved'))
  }

  async function overwrite({ id, name }: View): Promise<void> {
    const saved = await change('views.save', { id, screen: 'alumni', name, state }, t('alumni.views.saved', { name }))
    if (saved) onSearchChange({ view: id, query: search.query })
  }

  return (
    <>
      <Tabs
        label={t('alumni.views.label')}
        items={[
          { id: ALL, label: t('alumni.views.all') },
          ...(search.label ? [{ id: OPENED, label: search.label }] : []),
          ...views.map(({ id, name }) => ({ id, label: name, isRenamable: true }))
        ]}
        currentId={search.label ? OPENED : (current?.id ?? ALL)}
        onChange={id => {
          if (id !== OPENED) onSearchChange(id === ALL ? {} : { view: id })
        }}
        onAdd={() => setNaming({ kind: 'new' })}
        onRename={(id, name) => void rename(id, name)}
        onRemove={id => void remove(id)}
        end={
          <Row gap="xs">
            {current && isChanged(search) && <Chip isOutlined>{t('alumni.views.changed')}</Chip>}
            {(current || isChanged(search)) && (
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon aria-label={t('alumni.views.menu')} title={t('alumni.views.menu')}>
                    <IconDots aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {current && isChanged(search) && (
                    <Menu.Item onClick={() => void overwrite(current)}>
                      {t('alumni.views.save', { name: current.name })}
                    </Menu.Item>
                  )}
                  <Menu.Item onClick={() => setNaming({ kind: 'new' })}>{t('alumni.views.saveAs')}</Menu.Item>
                  {isChanged(search) && (
                    <Menu.Item onClick={() => onSearchChange({ view: search.view, query: search.query })}>
                      {t('alumni.views.discard')}
                    </Menu.Item>
                  )}
                  {current && (
                    <>
                      <Menu.Divider />
                      <Menu.Item onClick={() => setNaming({ kind: 'rename', view: current })}>
                        {t('alumni.views.rename')}
                      </Menu.Item>
                      <Menu.Item disabled={views[0] === current} onClick={() => void move(current, -1)}>
                        {t('alumni.views.left')}
                      </Menu.Item>
                      <Menu.Item disabled={views.at(-1) === current} onClick={() => void move(current, 1)}>
                        {t('alumni.views.right')}
                      </Menu.Item>
                      <Menu.Divider />
                      <Menu.Item onClick={() => void remove(current.id)}>{t('alumni.views.delete')}</Menu.Item>
                    </>
                  )}
                </Menu.Dropdown>
              </Menu>
            )}
          </Row>
        }
      />
      {naming && (
        <NameDialog
          title={t(naming.kind === 'new' ? 'alumni.views.nameTitle' : 'alumni.views.renameTitle')}
          initial={naming.kind === 'new' ? (search.label ?? '') : naming.view.name}
          onClose={() => setNaming(null)}
          onName={name => {
            setNaming(null)
            void (naming.kind === 'new' ? save(name) : rename(naming.view.id, name))
          }}
        />
      )}
    </>
  )
}

type NameDialogProps = { title: string; initial: string; onClose: () => void; onName: (name: string) => void }

function NameDialog({ title, initial, onClose, onName }: NameDialogProps) {
  const { t } = useText()
  const [name, setName] = useState(initial)
  return (
    <FormDialog
      isOpen
      title={title}
      submitLabel={t('alumni.views.nameSubmit')}
      isSubmitDisabled={name.trim() === ''}
      onSubmit={() => onName(name.trim())}
      onClose={onClose}
    >
      <FormCell isWide>
        <TextInput
          label={t('alumni.views.name')}
          data-autofocus
          maxLength={80}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
      </FormCell>
    </FormDialog>
  )
}
