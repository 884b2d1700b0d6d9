import { swapNames } from '@domain/importing/recognise'
import type { PickedFile } from '@shared/bridge'
import type { ImportPlan } from '@shared/contract/importPlan'
import { AppError } from '@shared/errors'
import type { Progress } from '@shared/protocol'
import type { Inspection, LoadResult, Preview } from '../model/types'

export type ImportStep = 'file' | 'columns' | 'check' | 'done'

export type ImportState = {
  step: ImportStep
  file: PickedFile | null
  /** The name of the file that is being looked at. */
  reading: string | null
  /** Why a file could not be looked at; the file before it stays as it was. */
  fileError: { name: string; error: AppError } | null
  inspection: Inspection | null
  plan: ImportPlan | null
  /** The last complete preview; out of date while `previewing`. */
  preview: Preview | null
  previewing: { progress: Progress | null } | null
  previewError: AppError | null
  loading: { startedAt: number; progress: Progress | null; isCancelling: boolean } | null
  /** How the last load ended when nothing was loaded. */
  loadError: AppError | null
  wasCancelled: boolean
  result: LoadResult | null
}

/** What the session needs from outside. Jobs reject with AppError `cancelled` when they were cancelled. */
export type ImportIo = {
  inspect(token: string): Promise<Inspection>
  preview(job: Job, token: string, plan: ImportPlan): Promise<Preview>
  load(job: Job, token: string, plan: ImportPlan): Promise<LoadResult>
  cancel(callId: string): void
  newId(): string
  now(): number
  /** @returns stops it */
  after(ms: number, work: () => void): () => void
}
export type Job = { callId: string; onProgress: (progress: Progress) => void }

/** Typing and choosing may go on for so long (ms) before the file is counted again. */
const SETTLE = 350

const empty: ImportState = {
  step: 'file',
  file: null,
  reading: null,
  fileError: null,
  inspection: null,
  plan: null,
  preview: null,
  previewing: null,
  previewError: null,
  loading: null,
  loadError: null,
  wasCancelled: false,
  result: null
}

const asAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('internal', 'unexpected')

/**
 * One import from file to result. It lives outside the screen, so that leaving the screen loses nothing and a load goes
 * on.
 */
export function createImportSession(io: ImportIo) {
  let state = empty
  const listeners = new Set<() => void>()
  let previewId: string | null = null
  let loadId: string | null = null
  let readingId = 0
  let stopWaiting: () => void = () => undefined

  function set(part: Partial<ImportState>): void {
    state = { ...state, ...part }
    listeners.forEach(listener => listener())
  }

  function stopPreview(): void {
    stopWaiting()
    if (previewId !== null) io.cancel(previewId)
    previewId = null
  }

  function previewSoon(delay: number): void {
    stopPreview()
    set({ previewing: { progress: null }, previewError: null })
    stopWaiting = io.after(delay, () => void runPreview())
  }

  async function runPreview(): Promise<void> {
    const { file, plan } = state
    if (!file || !plan) return
    const callId = io.newId()
    previewId = callId
    const isCurrent = (): boolean => previewId === callId
    try {
      const preview = await io.preview(
        { callId, onProgress: progress => isCurrent() && set({ previewing: { progress } }) },
        file.token,
        plan
      )
      if (isCurrent()) set({ preview, previewing: null })
    } catch (error) {
      if (isCurrent()) set({ previewing: null, previewError: asAppError(error) })
    } finally {
      if (isCurrent()) previewId = null
    }
  }

  /** Looks at a file. When it can't be read, what stood there before stays. @returns whether it was read */
  async function openFile(file: PickedFile): Promise<boolean> {
    if (state.loading) return false
    const id = ++readingId
    set({ reading: file.name, fileError: null })
    try {
      const inspection = await io.inspect(file.token)
      if (id !== readingId) return false
      stopPreview()
      set({ ...empty, step: 'columns', file, inspection, plan: inspection.plan })
      previewSoon(0)
      return true
    } catch (error) {
      if (id === readingId) set({ reading: null, fileError: { name: file.name, error: asAppError(error) } })
      return false
    }
  }

  /** Changes the plan; the file is counted again once the choices rest. */
  function changePlan(change: (plan: ImportPlan) => ImportPlan): void {
    if (!state.plan || state.loading) return
    set({ plan: change(state.plan), loadError: null, wasCancelled: false })
    previewSoon(SETTLE)
  }

  async function load(): Promise<LoadResult | null> {
    const { file, plan } = state
    if (!file || !plan || state.loading) return null
    stopPreview()
    const callId = io.newId()
    loadId = callId
    const isCurrent = (): boolean => loadId === callId
    const loading = { startedAt: io.now(), progress: null, isCancelling: false }
    set({ loading, previewing: null, loadError: null, wasCancelled: false })
    try {
      const result = await io.load({ callId, onProgress: progress => isCurrent() && show(progress) }, file.token, plan)
      if (isCurrent()) set({ loading: null, result, step: 'done' })
      return result
    } catch (error) {
      const cause = asAppError(error)
      const wasCancelled = cause.code === 'cancelled'
      if (isCurrent()) set({ loading: null, wasCancelled, loadError: wasCancelled ? null : cause })
      return null
    } finally {
      if (isCurrent()) loadId = null
    }
  }

  function show(progress: Progress): void {
    if (state.loading) set({ loading: { ...state.loading, progress } })
  }

  return {
    getState: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    openFile,
    changePlan,
    swapNames: () => changePlan(swapNames),
    /** Counts again: something else has changed, or it failed. */
    previewAgain: () => {
      if (state.plan && !state.loading && state.step !== 'done') previewSoon(0)
    },
    goTo(step: Exclude<ImportStep, 'done'>): void {
      if (!state.loading && (step === 'file' || state.plan)) set({ step, fileError: null })
    },
    load,
    cancelLoad(): void {
      if (loadId === null || !state.loading) return
      io.cancel(loadId)
      set({ loading: { ...state.loading, isCancelling: true } })
    },
    /** Puts back what {@link openFile} replaced; from the choice of a file one comes back to the columns. */
    restore(earlier: ImportState): void {
      if (state.loading) return
      stopPreview()
      const step = earlier.step === 'file' ? 'columns' : earlier.step
      set({ ...earlier, step, reading: null, previewing: null })
      if (earlier.plan && earlier.step !== 'done') previewSoon(0)
    },
    /** Forgets everything: the next file, or another base was opened. */
    reset(): void {
      stopPreview()
      loadId = null
      readingId++
      set(empty)
    }
  }
}
export type ImportSession = ReturnType<typeof createImportSession>
