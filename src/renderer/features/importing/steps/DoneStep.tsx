import { change, describeError, redo, useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { Button, FootBar, Kbd, MODIFIER, PageBody, showToast, Stack, StatTiles, Text } from '@renderer/ui'
import { loadedTiles, peopleToLoad } from '../model/tiles'
import type { LoadResult } from '../model/types'
import { Rehires } from '../parts/Rehires'
import { RejectedRows } from '../parts/RejectedRows'
import { useImportWords } from '../parts/useImportWords'
import { useSaveRejected } from '../parts/useSaveRejected'
import { useNextKey } from '../parts/useNextKey'
import type { ImportState } from '../session/importSession'
import { importSession } from '../session/useImportSession'

/** What was loaded, and what can be done with it. */
export function DoneStep({ state, result }: { state: ImportState; result: LoadResult }) {
  const { t, language } = useImportWords()
  const { goTo } = useAppActions()
  const saveRejected = useSaveRejected()
  const batch = useRoute('imports.list', {}).data?.items.find(({ id }) => id === result.batchId)
  const undoLoad = useUndoLoad(result)
  const isUndone = batch?.state === 'undone'
  const number = new Intl.NumberFormat(language)
  const seePeople = (): void => goTo('alumni')

  useNextKey(seePeople)

  return (
    <>
      <PageBody>
        <Stack gap="xl">
          <Stack gap="xs">
            <Text as="h2" size="section">
              {isUndone ? t('importScreen.done.undone') : sentenceOf(result)}
            </Text>
            {isUndone && <Text tone="soft">{t('importScreen.done.undoneText')}</Text>}
            {!isUndone && result.rejected > 0 && (
              <Text tone="soft">{t('importScreen.done.rejected', { count: result.rejected })}</Text>
            )}
          </Stack>
          {!isUndone && (
            <>
              <StatTiles
                tiles={loadedTiles(result).map(({ id, count, tone }) => ({
                  id,
                  value: number.format(count),
                  label: t(`importScreen.done.tiles.${id}`),
                  tone,
                  ...(id === 'created' && count > 0 && { link: { onOpen: seePeople } })
                }))}
              />
              <Rehires rehires={result.rehires} />
              {result.rejected > 0 && <RejectedRows batchId={result.batchId} count={result.rejected} />}
            </>
          )}
        </Stack>
      </PageBody>
      <FootBar
        start={
          <Button variant="subtle" onClick={() => importSession.reset()}>
            {t('importScreen.done.another')}
          </Button>
        }
      >
        {!isUndone && result.rejected > 0 && (
          <Button onClick={() => void saveRejected(state)}>{t('importScreen.columns.saveRejected')}</Button>
        )}
        {!isUndone && result.groupSeq !== null && (
          <Button onClick={() => void undoLoad()}>{t('importScreen.done.undo')}</Button>
        )}
        <Button variant="filled" rightSection={<Kbd isOnAction>{`${MODIFIER} ↵`}</Kbd>} onClick={seePeople}>
          {t('importScreen.done.seePeople')}
        </Button>
      </FootBar>
    </>
  )

  function sentenceOf({ created, updated }: LoadResult): string {
    const count = peopleToLoad({ created, updated })
    if (count === 0) return t('importScreen.done.nothing')
    const loaded = t('importScreen.done.loaded', { count })
    return created > 0 && updated > 0 ? `${loaded} ${t('importScreen.done.mixed', { created, updated })}` : loaded
  }
}

/** Takes the load back as one, with the way to it again. */
function useUndoLoad({ batchId }: LoadResult): () => Promise<void> {
  const { t } = useImportWords()

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      showToast({ message: describeError(error, t).title })
    }
  }

  return () =>
    guarded(async () => {
      const { data } = await change('imports.undo', { batchId })
      const kept = data.keptPeople > 0 ? ` ${t('importScreen.done.kept', { count: data.keptPeople })}` : ''
      showToast({
        message: t('importScreen.done.undone') + kept,
        undoLabel: t('importScreen.done.redo'),
        onUndo: () => void guarded(async () => void (await redo()))
      })
    })
}
