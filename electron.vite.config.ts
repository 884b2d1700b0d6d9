import { defineConfig } from 'electron-vite'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import babel from '@rolldown/plugin-babel'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { aliases } from './vite.aliases.ts'

// One build for both runtimes: Electron 45 (shipped) and 25.1.1 (the fallback for development and tests).
const node = 'node18.15'
const chrome = 'chrome114'

/**
 * The bundler's helpers land in the data entry, and every other entry gets a `require` of it without taking anything
 * from it: main would start the data process inside itself.
 */
const withoutBareRequires: Plugin = {
  name: 'without-bare-requires',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = chunk.code.replace(/^require\("\.\/[^"]+"\);$/gm, '')
    }
  }
}

export default defineConfig({
  main: {
    resolve: { alias: aliases },
    plugins: [withoutBareRequires],
    build: {
      target: node,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          data: resolve('src/data/entry.ts'),
          relay: resolve('src/main/relay.ts')
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' }
      }
    }
  },
  preload: {
    resolve: { alias: aliases },
    build: {
      target: node,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'src/renderer',
    resolve: { alias: aliases },
    plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
    build: {
      target: chrome,
      minify: true,
      sourcemap: true,
      rolldownOptions: { input: resolve('src/renderer/index.html') }
    }
  }
})
