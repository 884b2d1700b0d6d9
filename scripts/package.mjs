// `npm run package`: a directory and an installer for this system (Linux: .deb). `npm run package -- dir` builds only
// the directory. With the test runtime, Node 24 goes inside, and everything built says `-testruntime` in its name.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setUp } from './setup.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { inRoot, main, readJson, say } from './lib/project.mjs'
import { lockedNode } from './lib/packages.mjs'

const installers = { linux: ['dir', 'deb'], darwin: ['dir', 'dmg', 'zip'], win32: ['dir', 'nsis'] }

/** Tools that electron-builder would download: the deb is made by dpkg-deb, archives by the 7zip-bin package. */
async function useLocalTools() {
  const { path7za } = await import('7zip-bin')
  process.env.CUSTOM_FPM_PATH ??= inRoot('scripts/package/fpmShim.mjs')
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= path7za
}

/** What the test runtime needs besides: its own files, a Node for the data process, and a name that says so. */
function withTestRuntime(electron, config) {
  return {
    ...config,
    electronDist: electron.folder,
    electronVersion: electron.version,
    // Nobody downloads this one: a fast deb is worth more than a small one.
    deb: { compression: 'gz' },
    artifactName: '${name}-${version}-testruntime-${arch}.${ext}',
    extraResources: [{ from: lockedNode(), to: `node/${path.basename(lockedNode())}` }]
  }
}

/**
 * Builds packages of the built app.
 *
 * @param isTested leaves Node's inspect arguments on, through which Playwright drives the package
 * @returns the program inside the unpacked app
 */
export async function buildPackage({ electron, targets, isTested }) {
  const { Platform, build } = await import('electron-builder')
  const isTestRuntime = electron.kind === 'fallback'
  const output = isTested && !isTestRuntime ? 'dist/tested' : 'dist'
  const config = {
    extends: inRoot('electron.builder.yml'),
    directories: { output, buildResources: 'resources' },
    electronFuses: { enableNodeCliInspectArguments: isTested || isTestRuntime }
  }
  await useLocalTools()
  let unpacked
  const afterPack = ({ appOutDir }) => {
    unpacked = appOutDir
    fs.rmSync(path.join(appOutDir, 'resources/default_app.asar'), { force: true })
  }
  await build({
    targets: Platform.current().createTarget(targets),
    publish: 'never',
    config: { ...(isTestRuntime ? withTestRuntime(electron, config) : config), afterPack }
  })
  return programIn(isTestRuntime ? markedAsTest(unpacked) : unpacked)
}

/** The unpacked app carries in its name that it is no release. */
function markedAsTest(folder) {
  const { name, version } = readJson(inRoot('package.json'))
  const marked = path.join(path.dirname(folder), `${name}-${version}-testruntime`)
  fs.rmSync(marked, { recursive: true, force: true })
  fs.renameSync(folder, marked)
  return marked
}

function programIn(folder) {
  const programs = { linux: 'okaeri', darwin: 'Okaeri.app/Contents/MacOS/Okaeri', win32: 'Okaeri.exe' }
  return path.join(folder, programs[process.platform])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const electron = await setUp()
    await ensureBuilt('app')
    const wanted = process.argv.slice(2)
    const targets = wanted.length > 0 ? wanted : installers[process.platform]
    const program = await buildPackage({ electron, targets, isTested: false })
    say(`Packaged: ${path.relative(inRoot(), program)}`)
  })
}
