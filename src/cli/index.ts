import { toErrorBody } from '@shared/errors'
import { runCommand } from './run'

/** `okaeri VERB …`: JSON on stdout, progress on stderr, exit code ≠ 0 with {"code","message"} on stderr. */
try {
  process.exitCode = await runCommand(process.argv.slice(2))
} catch (error) {
  const { code, message, params } = toErrorBody(error)
  process.stderr.write(`${JSON.stringify({ code, message, ...(Object.keys(params).length > 0 ? { params } : {}) })}\n`)
  process.exitCode = 1
}
