import { useText, bridge, useJob, describeError } from '@renderer/client'
import { Button, IconDownload, Menu, showToast, Text } from '@renderer/ui'
import type { RouteInput } from '@shared/contract'
import type { People, Selection } from '@shared/contract/alumni'
import type { ExportFormat } from '@shared/contract/export'
import type { SortList } from './listState'

export type ExportMenuProps = {
  selection: Selection
  sort: SortList
  columns: string[]
  /** Only these, when rows are selected. */
  people: People | null
  count: number
}

/** Saves exactly what is seen: these people, this order, these columns, this language. */
export function ExportMenu({ selection, sort, columns, people, count }: ExportMenuProps) {
  const { t, language } = useText()
  const job = useJob('alumni.export')
  const { state } = job

  async function save(format: ExportFormat): Promise<void> {
    const file = await bridge().pickSave(`${t('alumni.export.fileName')}.${format}`)
    if (!file) return
    const only = people && 'ids' in people ? { ids: people.ids } : { except: people?.except ?? [] }
    // The path comes from main in the place of the token.
    const input = { ...selection, ...only, sort, columns, language, format } as RouteInput<'alumni.export'>
    const saved = await job.start(input, { filePath: file.token })
    if (saved) {
      showToast({
        message: t('alumni.export.done', { count: saved.data.rows, file: file.name }),
        undoLabel: t('alumni.export.show'),
        onUndo: () => bridge().revealFile(file.token)
      })
    }
  }

  if (state.status === 'running') {
    const { progress } = state
    return (
      <>
        {progress && progress.total !== null && (
          <Text size="caption" tone="soft" isNumeric>
            {t('alumni.export.running', { done: progress.done, total: progress.total })}
          </Text>
        )}
        <Button variant="subtle" onClick={job.cancel}>
          {t('alumni.export.cancel')}
        </Button>
      </>
    )
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" leftSection={<IconDownload aria-hidden />} disabled={count === 0}>
          {t('alumni.export.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {t('alumni.export.who', { people: t('alumni.export.people', { count }), columns: columns.length })}
        </Menu.Label>
        <Menu.Item
          onClick={() => void save('csv')}
          rightSection={
            <Text size="caption" tone="muted">
              {t('alumni.export.csvHint')}
            </Text>
          }
        >
          {t('alumni.export.csv')}
        </Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('alumni.export.xlsx')}</Menu.Item>
        {state.status === 'failed' && <Menu.Label>{describeError(state.error, t).title}</Menu.Label>}
        {state.status === 'cancelled' && <Menu.Label>{t('alumni.export.cancelled')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  )
}
