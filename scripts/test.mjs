// `npm test`: set-up, then all suites; `npm test -- unit types` runs the named ones. One closing line a suite, the
// output of those that failed, and at the very end the totals.
import { setUp, setUpPackages } from './setup.mjs'
import { Stop, main, secondsSince } from './lib/project.mjs'
import { suites } from './lib/suites.mjs'

function chosenSuites(names) {
  const unknown = names.filter(name => !suites.some(suite => suite.name === name))
  if (unknown.length > 0) {
    throw new Stop(`Unknown suite ${unknown.join(', ')}. There are: ${suites.map(suite => suite.name).join(', ')}`)
  }
  return names.length === 0 ? suites : suites.filter(suite => names.includes(suite.name))
}

const counts = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`

async function runSuite({ name, run }) {
  const start = Date.now()
  const result = await run().catch(error => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error instanceof Stop ? error.message : error.stack
  }))
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`)
  console.log(`${name}: ${counts(result)} (${secondsSince(start)})`)
  return result
}

async function runLane(lane, chosen) {
  const results = []
  for (const suite of chosen.filter(each => each.lane === lane)) results.push(await runSuite(suite))
  return results
}

await main(async () => {
  const chosen = chosenSuites(process.argv.slice(2))
  await (chosen.some(suite => suite.lane === 'window') ? setUp() : setUpPackages())
  const besides = await Promise.all([runLane('static', chosen), runLane('dynamic', chosen)])
  // Windows get both cores to themselves.
  const results = [...besides.flat(), ...(await runLane('window', chosen))]
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const result of results) for (const key of Object.keys(total)) total[key] += result[key]
  console.log(`\n${counts(total)}`)
  return total.failed > 0 ? 1 : 0
})
