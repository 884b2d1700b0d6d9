import { fileURLToPath } from 'node:url'

const at = (folder: string): string => fileURLToPath(new URL(folder, import.meta.url))

/** The import aliases of tsconfig.base.json, for Vite and Vitest. */
export const aliases = {
  '@shared': at('./src/shared'),
  '@domain': at('./src/domain'),
  '@data': at('./src/data'),
  '@db': at('./db'),
  '@renderer': at('./src/renderer')
}
