export * from './cadence'
export * from './touch'
