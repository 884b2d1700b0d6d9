import { defineConfig } from 'vite'
import { nodeProgram } from './vite.program.ts'

export default defineConfig(nodeProgram('test/bench/index.ts', 'out/bench', 'bench'))
