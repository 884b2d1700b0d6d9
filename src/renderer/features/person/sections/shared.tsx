import type { ReactNode } from 'react'
import { ActionIcon, Card, IconPencil, IconPlus, RowList, type RowListItem } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { LocalDate } from '@shared/types/time'
import type { Choices } from '../editors/BackgroundEditors'
import type { EditorTarget } from '../editors/target'

/** What every section of the page gets. */
export type SectionProps = {
  person: Person
  choices: Choices
  today: LocalDate
  onEdit: (target: EditorTarget) => void
}

export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon size="xs" aria-label={label} title={label} onClick={onClick}>
      <IconPlus aria-hidden />
    </ActionIcon>
  )
}

export function EditButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon size="xs" aria-label={label} title={label} onClick={onClick}>
      <IconPencil aria-hidden />
    </ActionIcon>
  )
}

type RecordsCardProps = {
  title: string
  addLabel: string
  onAdd: () => void
  items: (Omit<RowListItem, 'end'> & { editLabel?: string; onEdit?: () => void; end?: ReactNode })[]
}

/** Records of one kind, each with its pencil. */
export function RecordsCard({ title, addLabel, onAdd, items }: RecordsCardProps) {
  return (
    <Card title={title} end={<AddButton label={addLabel} onClick={onAdd} />}>
      <RowList
        items={items.map(({ editLabel, onEdit, end, ...item }) => ({
          ...item,
          end: end ?? (onEdit && editLabel && <EditButton label={editLabel} onClick={onEdit} />)
        }))}
      />
    </Card>
  )
}
