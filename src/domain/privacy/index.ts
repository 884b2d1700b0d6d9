export * from './neverRead'
export * from './sensitiveWords'
