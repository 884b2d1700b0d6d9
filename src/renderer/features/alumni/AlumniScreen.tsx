import type { AlumniSearch } from './listState'
export function AlumniScreen(_props: {
  search: AlumniSearch
  onSearchChange: (search: AlumniSearch, options?: { isNewPlace?: boolean }) => void
}) {
  return null
}
