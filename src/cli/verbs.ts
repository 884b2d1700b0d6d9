import { resolve } from 'node:path'
import { AppError } from '@shared/errors'
import type { Call, CliOptions } from './run'

type Verb = (command: {
  words: string[]
  options: CliOptions
  call: Call
}) => Promise<{ output: unknown; exitCode?: number }>

function word(words: readonly string[], at: number, what: string): string {
  const found = words[at]
  if (found === undefined) throw new AppError('invalidInput', `${what} is missing: try --help`)
  return found
}

function whole(text: string | undefined, otherwise: number, what: string): number {
  if (text === undefined) return otherwise
  const number = Number(text)
  if (!Number.isInteger(number)) throw new AppError('invalidInput', `${what} takes a whole number`)
  return number
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalidInput', 'the input is not JSON')
  }
}

/** The friendly verbs: each is a call or two of the contract. */
export const verbs: Readonly<Record<string, Verb>> = {
  call: async ({ words, call }) => ({ output: await call(word(words, 0, 'the route'), parseJson(words[1])) }),
  import: async ({ words, call }) => ({
    output: await call('imports.run', { path: resolve(word(words, 0, 'the file')) })
  }),
  export: async ({ words, options, call }) => {
    const folder = options.all ?? words[0]
    if (folder === undefined) throw new AppError('invalidInput', 'export needs --all DIR')
    return {
      output: await call('export.all', {
        folderPath: resolve(folder),
        ...(options.language ? { language: options.language } : {})
      })
    }
  },
  demo: async ({ options, call }) => ({
    output: await call('demo.create', {
      size: whole(options.size, 260, '--size'),
      seed: whole(options.seed, 1, '--seed'),
      ...(options['as-of'] ? { asOf: options['as-of'] } : {}),
      language: options.language ?? 'en'
    })
  }),
  backup: async ({ options, call }) => ({
    output: await call('backup.now', options.to ? { folderPath: resolve(options.to) } : {})
  }),
  verify: async ({ call }) => {
    const output = (await call('system.verify', {})) as { isWhole: boolean }
    return { output, exitCode: output.isWhole ? 0 : 1 }
  }
}
