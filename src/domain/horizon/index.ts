export * from './horizon'
export * from './intent'
