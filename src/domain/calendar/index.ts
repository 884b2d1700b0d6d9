export * from './days'
export * from './months'
export * from './zone'
