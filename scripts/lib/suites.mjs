// The suites of `npm test`. Each returns how many checks passed, failed and were skipped, and what to show of a failure.
import fs from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { withVirtualDisplay } from './display.mjs'
import { electronEnvironment } from './electron.mjs'
import { cache, inRoot, readIfThere, run } from './project.mjs'

function tool(file, args, { env = process.env } = {}) {
  return run(process.execPath, [inRoot('node_modules', file), ...args], { output: 'collect', env })
}

/** Adds up results; the outputs of those that failed are kept, one after another. */
function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0, output: '' }
  for (const { passed, failed, skipped, output } of results) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    if (failed > 0) total.output += `${output.trim()}\n`
  }
  return total
}

/** A command that is one check: exit code 0 is passed. */
async function check(file, args) {
  const { code, text } = await tool(file, args)
  const isGood = code === 0
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, output: text }
}

async function types() {
  const queue = ['core', 'renderer', 'main', 'test']
  const results = []
  const worker = async () => {
    for (let layer = queue.shift(); layer; layer = queue.shift()) {
      results.push(await check('typescript/bin/tsc', ['-p', `tsconfig.${layer}.json`]))
    }
  }
  await Promise.all([worker(), worker()])
  return sum(results)
}

async function lint() {
  const prettierCache = ['--cache', '--cache-location', cache('prettier')]
  return sum([
    await check('oxlint/bin/oxlint', ['--deny-warnings', '--report-unused-disable-directives']),
    await check('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', ...prettierCache, '.'])
  ])
}

async function unused() {
  return sum([await check('knip/bin/knip.js', ['--no-progress'])])
}

/** The counts of a report in JSON; a run that ended without one has failed, whatever it says. */
function counted(file, code, output, count) {
  const report = readIfThere(file)
  const counts = report ? count(JSON.parse(report)) : { passed: 0, failed: 1, skipped: 0 }
  const isSilentFailure = code !== 0 && counts.failed === 0
  return { ...counts, failed: counts.failed + (isSilentFailure ? 1 : 0), output }
}

async function vitest(project) {
  const file = cache('test', `${project}.json`)
  fs.rmSync(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, '--silent=passed-only']
  const { code, text } = await tool('vitest/vitest.mjs', ['run', '--project', project, ...reporters])
  return counted(file, code, text, report => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests
  }))
}

/** Both programs build, and nothing is in a bundle that must not be. */
async function build() {
  await ensureBuilt('app')
  await ensureBuilt('cli')
  const bundles = await vitest('build')
  return sum([{ passed: 2, failed: 0, skipped: 0, output: '' }, bundles])
}

/** Some of these start the command line itself. */
async function integration() {
  await ensureBuilt('cli')
  return vitest('integration')
}

async function e2e() {
  await ensureBuilt('app')
  await ensureBuilt('cli')
  const file = cache('test', 'e2e.json')
  fs.rmSync(file, { force: true })
  const { code, text } = await withVirtualDisplay(
    { ...electronEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    env => tool('@playwright/test/cli.js', ['test', '--project=tour', '--project=e2e', '--reporter=line,json'], { env })
  )
  return counted(file, code, text, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped
  }))
}

/** In the order in which they are named and run; those of one lane run one after another, the lanes side by side. */
export const suites = [
  { name: 'build', lane: 'static', run: build },
  { name: 'types', lane: 'static', run: types },
  { name: 'lint', lane: 'static', run: lint },
  { name: 'layers', lane: 'static', run: () => vitest('layers') },
  { name: 'unused', lane: 'static', run: unused },
  { name: 'unit', lane: 'dynamic', run: () => vitest('unit') },
  { name: 'integration', lane: 'dynamic', run: integration },
  { name: 'contract', lane: 'dynamic', run: () => vitest('contract') },
  { name: 'e2e', lane: 'window', run: e2e }
]
