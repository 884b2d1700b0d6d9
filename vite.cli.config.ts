import { defineConfig } from 'vite'
import { nodeProgram } from './vite.program.ts'

export default defineConfig(nodeProgram('src/cli/index.ts', 'out/cli', 'okaeri'))
