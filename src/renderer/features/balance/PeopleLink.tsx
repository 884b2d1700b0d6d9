import type { ReactNode } from 'react'
import { useAppActions } from '@renderer/lib/appActions'
import { NumberLink } from '@renderer/ui'
import type { Selection } from '@shared/contract/alumni'

/** A number that opens the people behind it; only the number where the list cannot show them. */
export function PeopleLink({
  title,
  selection,
  children
}: {
  /** The heading of the list. */
  title: string
  selection: Selection | null
  children: ReactNode
}) {
  const { openPeople } = useAppActions()
  if (selection === null) return children
  return <NumberLink onOpen={() => openPeople(title, selection)}>{children}</NumberLink>
}
