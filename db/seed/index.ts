export { generate, type SeedBatch, type SeedOptions } from './generate'
export type { SeedRows, SeedValue } from './rows'
