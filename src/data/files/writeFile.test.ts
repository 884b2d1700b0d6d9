import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError, type ErrorCode } from '@shared/errors'
import { toWriteError, writeFileAtomically } from './writeFile'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const withCode = (code: ErrorCode): AppError => expect.objectContaining({ name: 'AppError', code }) as AppError

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okaeri-write-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('writeFileAtomically', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeFileAtomically(join(folder, '候補者.csv'), bytes('a'))
    expect(readdirSync(folder)).toEqual(['候補者.csv'])
    expect(readFileSync(join(folder, '候補者.csv'), 'utf8')).toBe('a')
  })

  it('joins a content that comes in pieces', async () => {
    const path = join(folder, 'a.csv')
    await writeFileAtomically(path, [bytes('one,'), bytes(''), bytes('two')])
    expect(readFileSync(path, 'utf8')).toBe('one,two')
  })

  it('keeps a file that is there, unless it may be replaced; then its mode stays', async () => {
    const path = join(folder, 'a.csv')
    writeFileSync(path, 'old and longer')
    chmodSync(path, 0o640)
    await expect(writeFileAtomically(path, bytes('new'))).rejects.toEqual(withCode('fileExists'))
    expect(readFileSync(path, 'utf8')).toBe('old and longer')
    await writeFileAtomically(path, bytes('new'), { overwrite: true })
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o640)
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('lets one of two writers of the same name win', async () => {
    const path = join(folder, 'a.csv')
    const results = await Promise.allSettled(['1', '2', '3'].map(text => writeFileAtomically(path, bytes(text))))
    expect(results.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : []))).toEqual([
      withCode('fileExists'),
      withCode('fileExists')
    ])
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('leaves no half when the content fails on the way', async () => {
    const path = join(folder, 'a.csv')
    writeFileSync(path, 'old')
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes('half')
      await Promise.resolve()
      throw new AppError('cancelled', 'cancelled')
    }
    await expect(writeFileAtomically(path, broken(), { overwrite: true })).rejects.toEqual(withCode('cancelled'))
    expect(readFileSync(path, 'utf8')).toBe('old')
    await expect(writeFileAtomically(join(folder, 'b.csv'), broken())).rejects.toEqual(withCode('cancelled'))
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it.each([true, false])('says what cannot be written to, overwrite: %s', async overwrite => {
    writeFileSync(join(folder, 'file'), '')
    mkdirSync(join(folder, 'inner'))
    const write = (name: string) => writeFileAtomically(join(folder, name), bytes('a'), { overwrite })
    await expect(write('inner')).rejects.toEqual(withCode('fileIsDirectory'))
    await expect(write('missing/a.csv')).rejects.toEqual(withCode('fileNotWritable'))
    await expect(write('file/a.csv')).rejects.toEqual(withCode('fileNotWritable'))
    await expect(write(`${'x'.repeat(300)}.csv`)).rejects.toEqual(withCode('fileNotWritable'))
    expect(readdirSync(folder).sort()).toEqual(['file', 'inner'])
  })

  it.runIf(process.platform !== 'win32')('writes through a link, and not over one that leads nowhere', async () => {
    writeFileSync(join(folder, 'real.csv'), 'old')
    symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'))
    symlinkSync(join(folder, 'nowhere.csv'), join(folder, 'dangling.csv'))
    await writeFileAtomically(join(folder, 'link.csv'), bytes('new'), { overwrite: true })
    expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toBe('new')
    await expect(writeFileAtomically(join(folder, 'dangling.csv'), bytes('a'))).rejects.toEqual(withCode('fileExists'))
    expect(readdirSync(folder).sort()).toEqual(['dangling.csv', 'link.csv', 'real.csv'])
  })
})

describe('toWriteError', () => {
  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EACCES', 'fileNotWritable'],
    ['EROFS', 'fileNotWritable'],
    ['EISDIR', 'fileIsDirectory']
  ] as const)('names %s %s, without the path', (errno, code) => {
    const error = Object.assign(new Error(`${errno}: open '/home/hanako/list.csv'`), { code: errno })
    expect(toWriteError(error)).toEqual(withCode(code))
    expect(JSON.stringify((toWriteError(error) as AppError).toBody())).not.toContain('hanako')
  })

  it('leaves other errors alone', () => {
    const error = new TypeError('x')
    expect(toWriteError(error)).toBe(error)
  })
})
