export * from './effort'
export * from './figure'
export * from './measures'
