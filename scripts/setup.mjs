// Set-up, the same for every command: npm packages, Node 24, the Electron runtime, the system's libraries.
// `npm run setup` does it by hand, and tries the official Electron again where the fallback is in use.
import { pathToFileURL } from 'node:url'
import { enterProjectNode, ensurePackages } from './lib/packages.mjs'
import { main, say } from './lib/project.mjs'

/** Packages and Node only: what the CLI, types, lint and unit tests need. */
export async function setUpPackages() {
  await ensurePackages()
  await enterProjectNode()
}

/** Everything that a window needs. Returns the runtime in use. */
export async function setUp({ retryOfficial = false } = {}) {
  await setUpPackages()
  const { ensureElectron, findElectron } = await import('./lib/electron.mjs')
  const { ensureSystem } = await import('./lib/system.mjs')
  await ensureElectron({ retryOfficial })
  await ensureSystem()
  return findElectron()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const electron = await setUp({ retryOfficial: true })
    say(`Ready: Node ${process.versions.node}, Electron ${electron.version} (${electron.kind})`)
  })
}
