export * from './candidate'
export * from './pick'
export * from './rules'
