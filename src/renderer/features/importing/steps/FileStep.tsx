import { bridge } from '@renderer/client'
import {
  Button,
  Columns,
  DropZone,
  FootBar,
  IconColumns3,
  IconFileText,
  IconListCheck,
  IconLock,
  IconUsers,
  Kbd,
  MODIFIER,
  NoteList,
  PageBody,
  Section,
  Skeleton,
  Stack
} from '@renderer/ui'
import type { PickedFile } from '@shared/bridge'
import { Problem } from '../parts/Problem'
import { useImportWords } from '../parts/useImportWords'
import { useNextKey } from '../parts/useNextKey'
import type { ImportState } from '../session/importSession'
import { importSession } from '../session/useImportSession'

/** Choosing a file, and what may be chosen. */
export function FileStep({ state, onFile }: { state: ImportState; onFile: (file: PickedFile) => void }) {
  const { t } = useImportWords()
  const { reading, fileError, file } = state

  async function choose(): Promise<void> {
    const picked = await bridge().pickFile('import')
    if (picked) onFile(picked)
  }
  const goOn = (): void => importSession.goTo('columns')

  useNextKey(file ? goOn : () => void choose())

  return (
    <>
      <PageBody>
        <Stack gap="lg">
          {fileError && <Problem error={fileError.error} fileName={fileError.name} />}
          <Columns
            sideWidth="narrow"
            side={
              <Section title={t('importScreen.facts.title')}>
                <NoteList
                  notes={[
                    { id: 'exports', icon: IconColumns3, text: t('importScreen.facts.exports') },
                    { id: 'encodings', icon: IconFileText, text: t('importScreen.facts.encodings') },
                    { id: 'employed', icon: IconUsers, text: t('importScreen.facts.employed') },
                    { id: 'looked', icon: IconListCheck, text: t('importScreen.facts.looked') },
                    { id: 'nothingLeaves', icon: IconLock, text: t('importScreen.facts.nothingLeaves') }
                  ]}
                />
              </Section>
            }
          >
            {reading === null ? (
              <DropZone
                title={t('importScreen.drop.title')}
                action={
                  <Button variant={file ? 'default' : 'filled'} autoFocus onClick={() => void choose()}>
                    {t('importScreen.drop.choose')}
                  </Button>
                }
              >
                {t('importScreen.drop.text')}
              </DropZone>
            ) : (
              <DropZone title={t('importScreen.drop.reading', { name: reading })}>
                <Skeleton lines={2} />
              </DropZone>
            )}
          </Columns>
        </Stack>
      </PageBody>
      {file && (
        <FootBar>
          <Button variant="filled" rightSection={<Kbd isOnAction>{`${MODIFIER} ↵`}</Kbd>} onClick={goOn}>
            {t('importScreen.drop.backToBefore', { name: file.name })}
          </Button>
        </FootBar>
      )}
    </>
  )
}
