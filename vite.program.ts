import { resolve } from 'node:path'
import type { UserConfig } from 'vite'
import { aliases } from './vite.aliases.ts'

/** A Vite build of one program for Node 24, without Electron: everything bundled but the native SQLite. */
export function nodeProgram(entry: string, folder: string, name: string): UserConfig {
  return {
    resolve: { alias: aliases },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node22.14',
      outDir: folder,
      sourcemap: true,
      rolldownOptions: {
        input: { [name]: resolve(entry) },
        output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' }
      }
    }
  }
}
