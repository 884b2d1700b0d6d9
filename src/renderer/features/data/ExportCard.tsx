import { bridge, useJob, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { Button, Callout, Card, IconCheck, IconDatabaseExport, ProgressPanel, Row, Stack, Text } from '@renderer/ui'
import type { RouteInput } from '@shared/contract'
import { useState } from 'react'

/** Everything as open files: nobody is kept by what she cannot take along. */
export function ExportCard() {
  const { t, language } = useText()
  const job = useJob('export.all')
  const [folderToken, setFolderToken] = useState<string | null>(null)
  const { state } = job

  async function run(): Promise<void> {
    const folder = await bridge().pickFolder()
    if (!folder) return
    setFolderToken(folder.token)
    // The path comes from main in the place of the token.
    await job.start({ language } as RouteInput<'export.all'>, { folderPath: folder.token })
  }

  return (
    <Card title={t('data.export.title')}>
      <Stack>
        <Text as="p" tone="soft">
          {t('data.export.text')}
        </Text>
        {state.status === 'running' ? (
          <ProgressPanel
            title={t('data.export.running')}
            done={state.progress?.done ?? 0}
            total={state.progress?.total ?? null}
            onCancel={job.cancel}
          />
        ) : (
          <Row>
            <Button leftSection={<IconDatabaseExport />} onClick={() => void run()}>
              {t('data.export.run')}
            </Button>
          </Row>
        )}
        {state.status === 'failed' && <FailureNote error={state.error} />}
        {state.status === 'cancelled' && <Callout>{t('data.export.cancelled')}</Callout>}
        {state.status === 'done' && (
          <div role="status">
            <Callout
              start={<IconCheck aria-hidden />}
              action={
                <Button size="xs" onClick={() => folderToken && bridge().revealFile(folderToken)}>
                  {t('data.export.reveal')}
                </Button>
              }
            >
              {t('data.export.done', {
                tables: state.result.tables.length,
                rows: state.result.tables.reduce((sum, table) => sum + table.rows, 0)
              })}
            </Callout>
          </div>
        )}
      </Stack>
    </Card>
  )
}
