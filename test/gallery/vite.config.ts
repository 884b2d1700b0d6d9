import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { aliases } from '../../vite.aliases'

// The component kit on a page of its own, for looking at it; no part of the product.
// vite build -c test/gallery/vite.config.ts, then open .cache/gallery/index.html?lang=ja&theme=dark&page=alumni
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: { alias: aliases },
  plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
  build: {
    target: 'chrome114',
    outDir: fileURLToPath(new URL('../../.cache/gallery', import.meta.url)),
    emptyOutDir: true
  }
})
