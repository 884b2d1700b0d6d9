import { useEffect, useState } from 'react'
import { describeError, undo } from '@renderer/client'
import {
  Button,
  Callout,
  Card,
  EmptyState,
  FootBar,
  IconCheck,
  Kbd,
  MODIFIER,
  PageBody,
  ProgressPanel,
  Section,
  showToast,
  Skeleton,
  Stack,
  Text
} from '@renderer/ui'
import { rowsDone, secondsLeft, shareOf } from '../model/progress'
import { allTiles, isSettled, peopleToLoad } from '../model/tiles'
import type { Preview } from '../model/types'
import { Problem } from '../parts/Problem'
import { Rehires } from '../parts/Rehires'
import { TallyTable } from '../parts/TallyTable'
import { Tiles } from '../parts/Tiles'
import { useImportWords } from '../parts/useImportWords'
import { useSaveRejected } from '../parts/useSaveRejected'
import { useNextKey } from '../parts/useNextKey'
import type { ImportState } from '../session/importSession'
import { importSession } from '../session/useImportSession'
import type { Ready } from './ready'

/** What will happen and why, and the load itself. */
export function CheckStep({ state }: { state: Ready<ImportState> }) {
  const { t } = useImportWords()
  const saveRejected = useSaveRejected()
  const load = useLoad()
  const { preview, previewing, previewError, loading, loadError, wasCancelled } = state
  const count = preview ? peopleToLoad(preview) : 0
  const canLoad = preview !== null && previewing === null && preview.problems.length === 0 && count > 0 && !loading

  useNextKey(() => {
    if (canLoad) void load()
  })

  return (
    <>
      <PageBody>
        <Stack gap="xl">
          {loadError && (
            <Problem error={loadError} action={<Text size="caption">{t('importScreen.check.takenBack')}</Text>} />
          )}
          {wasCancelled && (
            <div role="status">
              <Callout>{t('importScreen.check.cancelled')}</Callout>
            </div>
          )}
          {previewError && (
            <Problem
              error={previewError}
              action={<Button onClick={() => importSession.previewAgain()}>{t('importScreen.tryAgain')}</Button>}
            />
          )}
          {loading ? (
            <Loading state={state} loading={loading} />
          ) : (
            <>
              <Tiles state={state} tilesOf={allTiles} open={openPart} />
              {preview ? <Findings preview={preview} /> : previewing && <Skeleton lines={5} />}
            </>
          )}
        </Stack>
      </PageBody>
      {!loading && (
        <FootBar
          start={
            <Button variant="subtle" onClick={() => importSession.goTo('columns')}>
              {t('importScreen.back')}
            </Button>
          }
          note={t('importScreen.nothingSaved')}
        >
          {preview !== null && preview.rejected > 0 && (
            <Button onClick={() => void saveRejected(state)}>{t('importScreen.columns.saveRejected')}</Button>
          )}
          <Button
            variant="filled"
            disabled={!canLoad}
            rightSection={<Kbd isOnAction>{`${MODIFIER} ↵`}</Kbd>}
            onClick={() => void load()}
          >
            {count > 0 ? t('importScreen.check.loadCount', { count }) : t('importScreen.check.load')}
          </Button>
        </FootBar>
      )}
    </>
  )
}

const PARTS = { rejected: 'import-rejected', lookAt: 'import-look-at', skipped: 'import-skipped' }

/** A number leads to the part of the page that tells what is behind it. */
function openPart(id: string): (() => void) | undefined {
  const part = id === 'stillEmployed' ? PARTS.skipped : (PARTS as Record<string, string>)[id]
  if (part === undefined) return undefined
  return () => {
    const element = document.getElementById(part)
    element?.scrollIntoView({ block: 'start' })
    element?.focus()
  }
}

/** Loads, and says what was loaded with its undo, even when the screen was left meanwhile. */
function useLoad(): () => Promise<void> {
  const { t } = useImportWords()

  async function takeBack(groupSeq: number): Promise<void> {
    try {
      await undo(groupSeq)
    } catch (error) {
      showToast({ message: describeError(error, t).title })
    }
  }

  return async () => {
    const result = await importSession.load()
    if (!result) return
    const { groupSeq } = result
    if (groupSeq === null) return
    showToast({
      message: t('importScreen.done.loaded', { count: peopleToLoad(result) }),
      onUndo: () => void takeBack(groupSeq)
    })
  }
}

function Findings({ preview }: { preview: Preview }) {
  const { t, say } = useImportWords()
  const toLookAt = preview.noticed.filter(tally => !isSettled(tally))
  const settled = preview.noticed.filter(isSettled)
  const hasNothing = preview.rejectedBecause.length === 0 && toLookAt.length === 0 && preview.rehires.length === 0
  return (
    <>
      {peopleToLoad(preview) === 0 && <Callout>{t('importScreen.check.nothingToLoad')}</Callout>}
      {hasNothing && <EmptyState icon={IconCheck} title={t('importScreen.check.allGood')} />}
      {preview.rejectedBecause.length > 0 && (
        <div id={PARTS.rejected} tabIndex={-1}>
          <Section title={t('importScreen.check.rejected')} detail={t('importScreen.check.rejectedDetail')}>
            <TallyTable
              caption={t('importScreen.check.rejected')}
              tallies={preview.rejectedBecause}
              wordsOf={({ code }) => say(`importing.rejectionTally.${code}`)}
            />
          </Section>
        </div>
      )}
      <Rehires rehires={preview.rehires} />
      {toLookAt.length > 0 && (
        <div id={PARTS.lookAt} tabIndex={-1}>
          <Section title={t('importScreen.check.lookAt')} detail={t('importScreen.check.lookAtDetail')}>
            <TallyTable
              caption={t('importScreen.check.lookAt')}
              tallies={toLookAt}
              isCountTold
              wordsOf={({ code, count }) => say(`importing.rowNotice.${code}`, { count })}
            />
          </Section>
        </div>
      )}
      {settled.length > 0 && (
        <Section title={t('importScreen.check.settled')} detail={t('importScreen.check.settledDetail')}>
          <TallyTable
            caption={t('importScreen.check.settled')}
            tallies={settled}
            isCountTold
            wordsOf={({ code, count }) => say(`importing.rowNotice.${code}`, { count })}
          />
        </Section>
      )}
      {preview.skippedBecause.length > 0 && (
        <div id={PARTS.skipped} tabIndex={-1}>
          <Section title={t('importScreen.check.skipped')}>
            <TallyTable
              caption={t('importScreen.check.skipped')}
              tallies={preview.skippedBecause}
              isOfRows
              wordsOf={({ code }) => say(`importing.skipped.${code}`)}
            />
          </Section>
        </div>
      )}
      {preview.keptByHand > 0 && (
        <Text tone="soft">{t('importScreen.check.keptByHand', { count: preview.keptByHand })}</Text>
      )}
    </>
  )
}

type Loading = NonNullable<ImportState['loading']>

function Loading({ state, loading }: { state: Ready<ImportState>; loading: Loading }) {
  const { t } = useImportWords()
  const now = useClock()
  const share = shareOf(loading.progress)
  const rows = state.preview?.rows ?? 0
  return (
    <Card>
      <Stack gap="md">
        <ProgressPanel
          title={
            loading.isCancelling
              ? t('importScreen.check.cancelling')
              : t('importScreen.check.loading', { name: state.file.name })
          }
          done={rowsDone(share, rows)}
          total={rows}
          secondsLeft={loading.isCancelling ? null : secondsLeft(loading.startedAt, now, share)}
          onCancel={loading.isCancelling ? undefined : () => importSession.cancelLoad()}
        />
        <Text size="caption" tone="soft">
          {t('importScreen.check.leaveMeanwhile')}
        </Text>
      </Stack>
    </Card>
  )
}

/** How often (ms) the time left is told anew. */
const TICK = 500

function useClock(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return now
}
