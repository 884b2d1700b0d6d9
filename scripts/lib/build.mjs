// Builds what a command needs, and only when its sources have changed since the last complete build.
import fs from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { Stop, inRoot, readIfThere, run, say, secondsSince, withLock } from './project.mjs'

const config = ['package-lock.json', 'vite.aliases.ts', 'tsconfig.base.json']

/** What can be built: the sources it is made from, the command, and where its stamp stands. */
const targets = {
  app: {
    name: 'App',
    sources: ['src', 'db', 'resources', 'electron.vite.config.ts', 'postcss.config.cjs', ...config],
    stamp: inRoot('out/.app'),
    command: ['electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn']
  },
  cli: {
    name: 'CLI',
    sources: ['src/cli', 'src/data', 'src/domain', 'src/shared', 'db', 'vite.cli.config.ts', ...config],
    stamp: inRoot('out/.cli'),
    command: ['vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']
  },
  bench: {
    name: 'Benchmarks',
    sources: ['src', 'db', 'test/bench', 'test/helpers', 'vite.bench.config.ts', ...config],
    stamp: inRoot('out/.bench'),
    command: ['vite/bin/vite.js', 'build', '--config', 'vite.bench.config.ts', '--logLevel', 'warn']
  }
}

function filesUnder(place) {
  const status = fs.statSync(inRoot(place), { throwIfNoEntry: false })
  if (!status) return []
  if (status.isFile()) return [place]
  const names = fs.readdirSync(inRoot(place)).sort()
  return names.flatMap(name => filesUnder(`${place}/${name}`)).filter(file => !/\.test\.tsx?$/.test(file))
}

function sourceHash(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(inRoot(file)))
  return hash.digest('hex')
}

async function build({ name, sources, stamp, command: [tool, ...args] }) {
  const start = Date.now()
  const hash = sourceHash(sources)
  fs.rmSync(stamp, { force: true })
  const { code, text } = await run(process.execPath, [inRoot('node_modules', tool), ...args], { output: 'collect' })
  if (code !== 0) throw new Stop(`${text.trim()}\n${name}: the build failed`)
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, hash)
  say(`${name}: built (${secondsSince(start)})`)
}

/** Builds `app`, `cli` or `bench` when their sources are newer than what stands in out/. */
export async function ensureBuilt(which) {
  const target = targets[which]
  const isFresh = () => readIfThere(target.stamp) === sourceHash(target.sources)
  if (isFresh()) return
  await withLock(async () => {
    if (!isFresh()) await build(target)
  })
}

/** Has `which` built anew the next time: something else has written into out/. */
export function forgetBuild(which) {
  fs.rmSync(targets[which].stamp, { force: true })
}
