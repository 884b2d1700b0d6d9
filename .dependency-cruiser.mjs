// The layers of docs/architecture.md as rules. test/layers plants a breach of each one and sees it caught.
const inside = (...places) => `^(${places.join('|').replaceAll('.', '\\.')})(/|$)`

/** A rule `name`: files that match `from` must not reach `to`. */
function never(name, from, to) {
  return { name, severity: 'error', from, to }
}

/** The folders of this project that a layer may import from; any other one is a breach. */
function layer(name, folder, allowed) {
  return never(
    `${name}-only-downward`,
    { path: inside(folder), pathNot: '\\.test\\.tsx?$' },
    { path: inside('src', 'db', 'test', 'scripts'), pathNot: inside(folder, ...allowed) }
  )
}

const test = '\\.test\\.tsx?$'
const reactAndDrizzle = '(^|/)node_modules/(react|react-dom|@mantine|@tanstack|drizzle-orm|drizzle-kit|better-sqlite3)/'

export default {
  forbidden: [
    layer('shared', 'src/shared', []),
    layer('domain', 'src/domain', ['src/shared']),
    layer('database', 'db', ['src/shared', 'src/domain']),
    layer('data', 'src/data', ['db', 'src/domain', 'src/shared']),
    layer('cli', 'src/cli', ['src/data', 'src/domain', 'src/shared', 'db']),
    layer('main', 'src/main', ['src/shared']),
    layer('preload', 'src/preload', ['src/shared']),
    layer('renderer', 'src/renderer', ['src/domain', 'src/shared', 'src/preload/bridge.ts']),

    never(
      'shared-only-zod',
      { path: inside('src/shared'), pathNot: test },
      { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-unknown'], pathNot: '(^|/)node_modules/zod/' }
    ),
    never('domain-no-io', { path: inside('src/domain'), pathNot: test }, { dependencyTypes: ['core'] }),
    never('domain-no-react-no-drizzle', { path: inside('src/domain') }, { path: `${reactAndDrizzle}|/electron/` }),
    never('renderer-no-node', { path: inside('src/renderer'), pathNot: test }, { dependencyTypes: ['core'] }),
    never(
      'renderer-no-electron-no-database',
      { path: inside('src/renderer') },
      { path: '(^|/)node_modules/(electron|better-sqlite3|drizzle-orm)/' }
    ),
    never(
      'main-no-database',
      { path: inside('src/main', 'src/preload') },
      { path: '(^|/)node_modules/(better-sqlite3|drizzle-orm)/' }
    ),
    never('data-no-electron', { path: inside('src/data', 'src/cli', 'db') }, { path: '(^|/)node_modules/electron/' }),

    never(
      'renderer-ui-below-features',
      { path: inside('src/renderer/ui', 'src/renderer/client', 'src/renderer/lib') },
      { path: inside('src/renderer/features', 'src/renderer/app') }
    ),
    never(
      'renderer-features-below-app',
      { path: inside('src/renderer/features') },
      { path: inside('src/renderer/app') }
    ),
    never(
      'renderer-no-sibling-feature',
      { path: '^src/renderer/features/([^/]+)/' },
      { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' }
    ),
    never(
      'data-no-sibling-feature',
      { path: '^src/data/features/([^/]+)/' },
      { path: '^src/data/features/', pathNot: '^src/data/features/$1/' }
    ),
    never(
      'handler-no-sql',
      { path: '^src/data/features/.*(Handlers|/routes)\\.ts$' },
      { path: '(^|/)node_modules/(better-sqlite3|drizzle-orm)/|^db/schema/', dependencyTypesNot: ['type-only'] }
    ),
    never('no-cycle', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    never('no-unresolved', {}, { couldNotResolve: true })
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.sql'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports']
    }
  }
}
