export * from './consent'
export * from './gates'
