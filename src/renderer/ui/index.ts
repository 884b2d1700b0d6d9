/**
 * The component kit. Screens compose only what stands here: they hold no colour, no pixel and no font of their own.
 */
// Layout
export * from './layout/Layout'
export * from './Text'
export * from './Card'
export * from './PageHeader'
export * from './RecordHeader'
export * from './Tabs'
export * from './Banner'
export * from './Mark'
export * from './Greeting'
export * from './SettingRow'
// Small parts
export * from './icons'
export * from './Avatar'
export * from './initials'
export * from './Chip'
export * from './HorizonChip'
export * from './Kbd'
export * from './KeyHints'
export * from './Numbers'
export * from './DefinitionList'
export * from './FactorRow'
export * from './RangeMeter'
export * from './HorizonBar'
export * from './TargetBar'
export * from './TouchpointList'
export * from './SegmentedChoice'
export * from './ChipChoice'
export * from './PersonCards'
// States
export * from './States'
export * from './Skeleton'
export * from './toast'
// Hooks
export * from './hooks/useHotkeys'
export * from './hooks/ignoringComposition'
export * from './hooks/keys'
// Mantine's controls, in our theme
export {
  ActionIcon,
  Autocomplete,
  Button,
  Checkbox,
  Menu,
  MultiSelect,
  NumberInput,
  PasswordInput,
  Popover,
  ScrollArea,
  Select,
  Switch,
  TagsInput,
  Textarea,
  TextInput
} from '@mantine/core'
// Lists
export * from './table/TwoLineTable'
export * from './table/TwoLines'
export * from './table/types'
export * from './table/rowSelection'
export type { SortEntry } from './table/sort'
export * from './filter/FilterSentence'
export * from './filter/types'
export { completeFilter } from './filter/sentence'
export * from './Peek'
export * from './SearchField'
export * from './BulkBar'
// Input
export * from './DateField'
export * from './typedDate'
export * from './formatDate'
export * from './InlineEdit'
export * from './LockedField'
export * from './DropZone'
export * from './ChoiceCards'
export * from './SecretCode'
// Dialogs
export * from './QuickDialog'
export * from './FormDialog'
export * from './SideDrawer'
export * from './PaletteDialog'
export * from './ConfirmDialog'
export * from './ShortcutHelp'
// Longer work and explanations
export * from './Stepper'
export * from './ProgressPanel'
export * from './DefinitionPopover'
export * from './Explained'
export * from './LifeLine'
export * from './SimpleTable'
export * from './charts/TrendLine'
export * from './charts/WeeklyBand'
