import { useState } from 'react'
import { Button, Callout, Columns, FootBar, Kbd, MODIFIER, PageBody, Stack } from '@renderer/ui'
import { firstProblem } from '../model/mapping'
import { peopleToLoad } from '../model/tiles'
import { FileOptions } from '../parts/FileOptions'
import { MappingTable } from '../parts/MappingTable'
import { Noticed } from '../parts/Noticed'
import { Problem } from '../parts/Problem'
import { Tiles } from '../parts/Tiles'
import { useImportWords } from '../parts/useImportWords'
import { useSaveRejected } from '../parts/useSaveRejected'
import { useNextKey } from '../parts/useNextKey'
import type { ImportState } from '../session/importSession'
import { importSession } from '../session/useImportSession'
import type { Ready } from './ready'

/** What each column becomes, with what would happen counted beside it. */
export function ColumnsStep({ state }: { state: Ready<ImportState> }) {
  const { t } = useImportWords()
  const [isTried, setIsTried] = useState(false)
  const saveRejected = useSaveRejected()
  const { inspection, plan, preview, previewing, previewError } = state
  const problem = firstProblem(plan, inspection.columns, preview)
  const count = preview && !previewing && problem === null ? peopleToLoad(preview) : 0

  function next(): void {
    if (problem === null) return importSession.goTo('check')
    setIsTried(true)
    document.querySelector<HTMLElement>('[data-question]')?.focus()
  }

  useNextKey(next)

  return (
    <>
      <PageBody>
        <Stack gap="lg">
          {previewError && (
            <Problem
              error={previewError}
              action={<Button onClick={() => importSession.previewAgain()}>{t('importScreen.tryAgain')}</Button>}
            />
          )}
          {isTried && problem !== null && (
            <div role="alert">
              <Callout tone="warn">
                {t(
                  problem === 'importMappingIncomplete'
                    ? 'importScreen.columns.noName'
                    : 'importScreen.columns.datesOpen'
                )}
              </Callout>
            </div>
          )}
          <Tiles
            state={problem === null ? state : { ...state, preview: null }}
            open={id => (id === 'lookAt' || id === 'rejected' ? () => importSession.goTo('check') : undefined)}
          />
          <Columns
            sideWidth="narrow"
            side={
              <>
                <Noticed inspection={inspection} plan={plan} preview={preview} />
                <FileOptions plan={plan} />
              </>
            }
          >
            <MappingTable inspection={inspection} plan={plan} preview={preview} />
          </Columns>
        </Stack>
      </PageBody>
      <FootBar
        start={
          <Button variant="subtle" onClick={() => importSession.goTo('file')}>
            {t('importScreen.back')}
          </Button>
        }
        note={t('importScreen.nothingSaved')}
      >
        {preview !== null && preview.rejected > 0 && problem === null && (
          <Button onClick={() => void saveRejected(state)}>{t('importScreen.columns.saveRejected')}</Button>
        )}
        <Button variant="filled" rightSection={<Kbd isOnAction>{`${MODIFIER} ↵`}</Kbd>} onClick={next}>
          {count > 0 ? t('importScreen.columns.nextCount', { count }) : t('importScreen.columns.next')}
        </Button>
      </FootBar>
    </>
  )
}
