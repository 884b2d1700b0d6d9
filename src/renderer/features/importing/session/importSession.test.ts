import { beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '@shared/errors'
import type { PickedFile } from '@shared/bridge'
import { withOptions } from '../model/mapping'
import type { Inspection, LoadResult, Preview } from '../model/types'
import { createImportSession, type ImportIo, type ImportSession, type Job } from './importSession'

const file = (name: string): PickedFile => ({ token: `token of ${name}`, name, size: 1 })
const inspection = { fileName: 'a.csv', columns: [], notices: [], isRemembered: false } as unknown as Inspection
const plan = { columns: [], options: { source: '', phoneCountry: null, optIns: [] } }
const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** A data process that answers when told to. */
function createFake() {
  const jobs = new Map<string, { job: Job; source: string; end: (answer: unknown) => void; fail: (e: Error) => void }>()
  const timers: { work: () => void; isStopped: boolean }[] = []
  let ids = 0
  const start = (job: Job, source: string): Promise<never> =>
    new Promise((resolve, reject) => {
      jobs.set(job.callId, { job, source, end: answer => resolve(answer as never), fail: reject })
    })
  const io: ImportIo = {
    async inspect(token) {
      if (token.includes('broken')) throw new AppError('importBinary', 'binary')
      return { ...inspection, plan: structuredClone(plan) } as Inspection
    },
    preview: (job, _token, { options }) => start(job, options.source),
    load: (job, _token, { options }) => start(job, options.source),
    cancel: id => jobs.get(id)?.fail(new AppError('cancelled', 'cancelled')),
    newId: () => `job ${++ids}`,
    now: () => 0,
    after(_ms, work) {
      const timer = { work, isStopped: false }
      timers.push(timer)
      return () => void (timer.isStopped = true)
    }
  }
  return {
    io,
    job: (id: string) => {
      const found = jobs.get(id)
      if (!found) throw new Error(`no ${id}`)
      return found
    },
    count: () => jobs.size,
    async rest() {
      for (const timer of timers.splice(0)) if (!timer.isStopped) timer.work()
      await settle()
    }
  }
}

let fake: ReturnType<typeof createFake>
let session: ImportSession
const named = (source: string): void => session.changePlan(now => withOptions(now, { source }))
beforeEach(async () => {
  fake = createFake()
  session = createImportSession(fake.io)
  await session.openFile(file('a.csv'))
})

describe('counting', () => {
  it('begins by itself, and again once choices rest: only the last of them, and the earlier one is cancelled', async () => {
    await fake.rest()
    expect(fake.count()).toBe(1)
    named('x')
    named('xy')
    await fake.rest()
    expect(fake.count()).toBe(2)
    expect(fake.job('job 2').source).toBe('xy')
    fake.job('job 1').end({ created: 1 })
    await settle()
    expect(session.getState()).toMatchObject({ preview: null, previewing: {}, previewError: null })
    fake.job('job 2').end({ created: 2 })
    await settle()
    expect(session.getState()).toMatchObject({ preview: { created: 2 }, previewing: null })
  })

  it('keeps the last numbers while it counts again, and says why it failed', async () => {
    await fake.rest()
    fake.job('job 1').end({ created: 1 } as Preview)
    await settle()
    named('x')
    expect(session.getState()).toMatchObject({ preview: { created: 1 }, previewing: {} })
    await fake.rest()
    fake.job('job 2').fail(new AppError('fileNotFound', 'gone'))
    await settle()
    expect(session.getState()).toMatchObject({ previewing: null, previewError: { code: 'fileNotFound' } })
  })
})

describe('files', () => {
  it('that can’t be read leave what was chosen before', async () => {
    named('SmartHR')
    expect(await session.openFile(file('broken.csv'))).toBe(false)
    const { fileError, plan: kept, file: before } = session.getState()
    expect(fileError).toMatchObject({ name: 'broken.csv', error: { code: 'importBinary' } })
    expect([kept?.options.source, before?.name]).toEqual(['SmartHR', 'a.csv'])
    session.goTo('columns')
    expect(session.getState().fileError).toBeNull()
  })

  it('that take the place of another can be exchanged for it again', async () => {
    named('SmartHR')
    session.goTo('file')
    const before = session.getState()
    await session.openFile(file('b.csv'))
    expect(session.getState()).toMatchObject({ file: { name: 'b.csv' }, plan: { options: { source: '' } } })
    session.restore(before)
    const restored = { step: 'columns', file: { name: 'a.csv' }, plan: { options: { source: 'SmartHR' } } }
    expect(session.getState()).toMatchObject(restored)
  })
})

describe('loading', () => {
  it('shows its progress, takes no other file and no change meanwhile, and ends with the result', async () => {
    await fake.rest()
    const loaded = session.load()
    const { job, end } = fake.job('job 2')
    job.onProgress({ phase: 'import', done: 1, total: 2 })
    expect(session.getState().loading?.progress).toEqual({ phase: 'import', done: 1, total: 2 })
    named('late')
    expect(session.getState().plan?.options.source).toBe('')
    expect(await session.openFile(file('b.csv'))).toBe(false)
    end({ created: 104 } as LoadResult)
    expect(await loaded).toEqual({ created: 104 })
    expect(session.getState()).toMatchObject({ step: 'done', loading: null, file: { name: 'a.csv' } })
  })

  it('that is cancelled says so and stays where the numbers are', async () => {
    session.goTo('check')
    const loaded = session.load()
    session.cancelLoad()
    expect(session.getState().loading?.isCancelling).toBe(true)
    expect(await loaded).toBeNull()
    expect(session.getState()).toMatchObject({ step: 'check', wasCancelled: true, loadError: null, loading: null })
  })

  it('that ends after another base was opened shows nothing there', async () => {
    await fake.rest()
    const loaded = session.load()
    session.reset()
    fake.job('job 2').end({ created: 104 } as LoadResult)
    await loaded
    expect(session.getState()).toMatchObject({ step: 'file', result: null, file: null })
  })
})
