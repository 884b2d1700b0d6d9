import { Row, StatTiles, Text, VisuallyHidden } from '@renderer/ui'
import { shareOf } from '../model/progress'
import { shortTiles, type Tile } from '../model/tiles'
import type { Preview } from '../model/types'
import type { ImportState } from '../session/importSession'
import { useImportWords } from './useImportWords'

const waiting: Tile[] = (['created', 'updated', 'stillEmployed', 'lookAt'] as const).map(id => ({
  id,
  count: 0,
  tone: 'normal'
}))

/** Opens what stands behind a number, where there is something to open. */
export type OpenTile = (id: Tile['id']) => (() => void) | undefined

/** What will happen, as numbers; unknown ones are a dash while the file is counted for the first time. */
export function Tiles({ state, tilesOf, open }: { state: ImportState; tilesOf?: typeof shortTiles; open: OpenTile }) {
  const { t, language } = useImportWords()
  const { preview, previewing } = state
  const number = new Intl.NumberFormat(language)
  const tiles = preview ? (tilesOf ?? shortTiles)(preview) : waiting
  return (
    <Row gap="lg" isWrapping>
      <StatTiles
        tiles={tiles.map(({ id, count, tone }) => {
          const onOpen = count > 0 ? open(id) : undefined
          return {
            id,
            value: preview ? number.format(count) : '–',
            label: t(`importScreen.tiles.${id}`),
            tone,
            ...(onOpen && { link: { onOpen } })
          }
        })}
      />
      {previewing && <Counting progress={previewing.progress} />}
      <VisuallyHidden role="status">
        {preview && !previewing ? t('importScreen.counted', counts(preview)) : ''}
      </VisuallyHidden>
    </Row>
  )
}

const counts = ({ created, updated, skipped, rejected }: Preview) => ({ created, updated, skipped, rejected })

function Counting({ progress }: { progress: NonNullable<ImportState['previewing']>['progress'] }) {
  const { t } = useImportWords()
  const share = shareOf(progress)
  return (
    <Text size="caption" tone="muted" isNumeric>
      {share === null
        ? t('importScreen.counting')
        : t('importScreen.countingShare', { share: Math.round(share * 100) })}
    </Text>
  )
}
