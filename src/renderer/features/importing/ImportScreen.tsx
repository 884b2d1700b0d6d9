import { Page, PageHeader, showToast, Stepper, Text } from '@renderer/ui'
import type { PickedFile } from '@shared/bridge'
import { useIncomingFile } from './incomingFile'
import { useImportWords } from './parts/useImportWords'
import type { ImportState } from './session/importSession'
import { importSession, useImportState } from './session/useImportSession'
import { CheckStep } from './steps/CheckStep'
import { ColumnsStep } from './steps/ColumnsStep'
import { DoneStep } from './steps/DoneStep'
import { FileStep } from './steps/FileStep'
import { isReady } from './steps/ready'

const STEPS = ['file', 'columns', 'check', 'done'] as const

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const

/** Import in one screen: file, columns, check, done. What was chosen stays when the screen is left. */
export function ImportScreen() {
  const { t } = useImportWords()
  const state = useImportState()
  const openFile = useOpenFile()
  useIncomingFile(openFile)
  const index = state.loading ? STEPS.indexOf('done') : STEPS.indexOf(state.step)
  return (
    <Page>
      <PageHeader title={t('importScreen.title')} subtitle={<FileLine state={state} />} />
      <Stepper steps={STEPS.map(step => t(`importScreen.steps.${step}`))} currentIndex={index} />
      <Step state={state} onFile={openFile} />
    </Page>
  )
}

function Step({ state, onFile }: { state: ImportState; onFile: (file: PickedFile) => void }) {
  if (state.step === 'done' && state.result) return <DoneStep state={state} result={state.result} />
  // A file that is being looked at, or could not be, is told about where files are chosen.
  if (state.reading !== null || state.fileError !== null || !isReady(state))
    return <FileStep state={state} onFile={onFile} />
  if (state.step === 'columns') return <ColumnsStep key={state.file.token} state={state} />
  if (state.step === 'check') return <CheckStep state={state} />
  return <FileStep state={state} onFile={onFile} />
}

/** Opens a file in the place of the one before, which stays within reach. */
function useOpenFile(): (file: PickedFile) => void {
  const { t } = useImportWords()
  return file => {
    const before = importSession.getState()
    if (before.loading) {
      showToast({ message: t('importScreen.drop.busy') })
      return
    }
    void importSession.openFile(file).then(isOpen => {
      if (!isOpen || before.step === 'done' || !before.file || before.file.token === file.token) return
      showToast({
        message: t('importScreen.drop.replaced', { name: file.name }),
        undoLabel: t('importScreen.drop.backToBefore', { name: before.file.name }),
        onUndo: () => importSession.restore(before)
      })
    })
  }
}

/** The file's name, its rows and how it is written. */
function FileLine({ state }: { state: ImportState }) {
  const { t, say, language } = useImportWords()
  const { file, inspection, preview } = state
  if (!file || !inspection) return null
  const encoding = inspection.encoding === null ? null : say(`importing.encoding.${inspection.encoding}`)
  const { delimiter } = inspection
  const separated =
    delimiter !== null && delimiter in delimiters
      ? t(`importing.delimiter.${delimiters[delimiter as keyof typeof delimiters]}`)
      : null
  const written = [encoding, separated].filter(part => part !== null).join(language === 'ja' ? '、' : ', ')
  const parts = [
    file.name,
    preview ? t('importScreen.rows', { count: preview.rows }) : null,
    inspection.format === 'xlsx' ? t('importScreen.spreadsheet') : written
  ]
  return (
    <Text size="caption" tone="soft">
      {parts.filter(part => part !== null).join(' · ')}
    </Text>
  )
}
