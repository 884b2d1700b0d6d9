import { Modal } from '@mantine/core'
import { useEffect, useId, useState, type ReactNode } from 'react'
import { useUiText } from './useUiText'
import { isComposing } from './hooks/keys'
import { IconSearch } from './icons'
import { Kbd } from './Kbd'
import styles from './Palette.module.css'

/** One thing to choose. */
export type PaletteItem = {
  id: string
  /** An icon or an Avatar. */
  start?: ReactNode
  label: ReactNode
  /** Quieter words behind the label. */
  detail?: ReactNode
  /** The keys that do the same without the palette. */
  keys?: string[]
  /** People stand in taller rows. */
  isPerson?: boolean
  onChoose: () => void
}

export type PaletteGroup = { id: string; label: string; items: PaletteItem[] }

export type PaletteDialogProps = {
  isOpen: boolean
  onClose: () => void
  query: string
  onQueryChange: (query: string) => void
  groups: PaletteGroup[]
  isSearching?: boolean
  /** What is looked for, where it is not everything. */
  label?: string
}

function PaletteContent({ onClose, query, onQueryChange, groups, isSearching, label }: PaletteDialogProps) {
  const { t } = useUiText()
  const name = label ?? t('palette.label')
  const id = useId()
  const items = groups.flatMap(group => group.items)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const index = Math.max(
    0,
    items.findIndex(item => item.id === chosenId)
  )
  const chosen = items[index]
  const optionId = (item: PaletteItem): string => `${id}-${item.id}`
  const chosenOption = chosen && optionId(chosen)

  useEffect(() => {
    if (chosenOption) document.getElementById(chosenOption)?.scrollIntoView({ block: 'nearest' })
  }, [chosenOption])

  function choose(item: PaletteItem | undefined): void {
    if (!item) return
    onClose()
    item.onChoose()
  }

  return (
    <>
      <div className={styles.head}>
        <IconSearch aria-hidden />
        <input
          className={styles.input}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosenOption}
          aria-autocomplete="list"
          aria-label={name}
          placeholder={name}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={query}
          onChange={event => {
            setChosenId(null)
            onQueryChange(event.target.value)
          }}
          onKeyDown={event => {
            if (isComposing(event.nativeEvent)) return
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
            if (step && items.length > 0) setChosenId(items[(index + step + items.length) % items.length]?.id ?? null)
            else if (event.key === 'Enter') choose(chosen)
            else return
            event.preventDefault()
          }}
        />
        <Kbd>Esc</Kbd>
      </div>
      <div id={`${id}-list`} className={styles.results} role="listbox" aria-label={t('palette.results')}>
        {groups
          .filter(group => group.items.length > 0)
          .map(group => (
            <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
              <div id={`${id}-group-${group.id}`} className={styles.group}>
                {group.label}
              </div>
              {group.items.map(item => (
                <div
                  key={item.id}
                  id={optionId(item)}
                  role="option"
                  className={styles.item}
                  aria-selected={item === chosen}
                  data-tall={item.isPerson || undefined}
                  onClick={() => choose(item)}
                  onMouseMove={() => setChosenId(item.id)}
                >
                  {item.start}
                  <span className={styles.label}>{item.label}</span>
                  {item.detail && <span className={styles.detail}>{item.detail}</span>}
                  <span className={styles.keys}>
                    {item.keys?.map(key => <Kbd key={key}>{key}</Kbd>) ?? (item === chosen && <Kbd>↵</Kbd>)}
                  </span>
                </div>
              ))}
            </div>
          ))}
      </div>
      <div role="status" className={items.length === 0 && query ? styles.message : undefined}>
        {items.length === 0 && query ? t(isSearching ? 'palette.searching' : 'palette.nothing') : null}
      </div>
    </>
  )
}

/** The command palette. The input keeps the focus; arrows choose; Enter never chooses while composing. */
export function PaletteDialog(props: PaletteDialogProps) {
  const { t } = useUiText()
  return (
    <Modal.Root opened={props.isOpen} onClose={props.onClose} size={600} yOffset={92}>
      <Modal.Overlay />
      <Modal.Content aria-label={props.label ?? t('palette.label')}>
        <PaletteContent {...props} />
      </Modal.Content>
    </Modal.Root>
  )
}
