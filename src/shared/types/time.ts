/** A calendar date, `YYYY-MM-DD`. */
export type LocalDate = string
/** An instant: milliseconds since 1970 UTC. */
export type Instant = number
/** A UUIDv7 as text. */
export type Id = string
