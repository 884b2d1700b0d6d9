import type { RouteOutput } from '@shared/contract'

/** What a look at the file gave. */
export type Inspection = RouteOutput<'imports.inspect'>
export type InspectedColumn = Inspection['columns'][number]
/** What a load would do. */
export type Preview = RouteOutput<'imports.preview'>
/** What a load has done. */
export type LoadResult = RouteOutput<'imports.run'>
export type Tally = Preview['noticed'][number]
