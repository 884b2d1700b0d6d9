import { parseArgs } from 'node:util'
import { z } from 'zod'
import { contract } from '@shared/contract'
import { AppError } from '@shared/errors'
import { openFolder, type OpenFolder } from './folder'
import { HELP } from './help'
import { progressLine } from './progress'
import { verbs } from './verbs'

const OPTIONS = {
  data: { type: 'string' },
  size: { type: 'string' },
  seed: { type: 'string' },
  'as-of': { type: 'string' },
  language: { type: 'string' },
  all: { type: 'string' },
  to: { type: 'string' },
  'recovery-code': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

export type CliOptions = {
  [K in keyof typeof OPTIONS]?: (typeof OPTIONS)[K]['type'] extends 'boolean' ? boolean : string
}
export type CliCommand = { words: string[]; options: CliOptions }

function parse(args: string[]): CliCommand {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true })
    return { words: positionals, options: values }
  } catch (error) {
    throw new AppError('invalidInput', error instanceof Error ? error.message : 'the options cannot be read')
  }
}

/** @returns the exit code: 0, or 1 where the answer itself says that something is wrong (`verify`) */
export async function runCommand(args: string[]): Promise<number> {
  const command = parse(args)
  const [verb, ...words] = command.words
  if (verb === undefined || command.options.help) {
    process.stdout.write(HELP)
    return verb === undefined && !command.options.help ? 1 : 0
  }
  if (verb === 'routes') return printRoutes()
  const run = verbs[verb]
  if (!run) throw new AppError('invalidInput', `no verb ${verb}: try --help`)
  const folder = await openFolder(command.options, { isSample: verb === 'demo' })
  try {
    const { output, exitCode = 0 } = await run({ words, options: command.options, call: caller(folder) })
    process.stdout.write(`${JSON.stringify(output)}\n`)
    return exitCode
  } finally {
    folder.close()
  }
}

/** Calls a route of the contract, as the window does. */
export type Call = (route: string, input: unknown) => Promise<unknown>

function caller(folder: OpenFolder): Call {
  const line = progressLine(process.stderr)
  return async (route, input) => {
    const result = await folder.router.call(route, input, { onProgress: line.show, signal: folder.signal })
    line.end()
    if (!result.ok) throw new AppError(result.error.code, result.error.message, result.error.params)
    return result.data
  }
}

function printRoutes(): number {
  const routes = Object.entries(contract).map(([name, route]) => ({
    name,
    kind: route.kind,
    summary: route.summary,
    input: z.toJSONSchema(route.input, { io: 'input', unrepresentable: 'any' })
  }))
  process.stdout.write(`${JSON.stringify(routes)}\n`)
  return 0
}
