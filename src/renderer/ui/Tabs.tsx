import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useUiText } from './useUiText'
import { IconPlus } from './icons'
import styles from './Tabs.module.css'

/** One view. */
export type TabItem = { id: string; label: string; count?: number; isRenamable?: boolean }

export type TabsProps = {
  /** What these views are of. */
  label: string
  items: TabItem[]
  currentId: string
  onChange: (id: string) => void
  /** Shows `+`: save what is seen as a new view. */
  onAdd?: () => void
  /** Double click or F2 on a renamable tab. */
  onRename?: (id: string, label: string) => void
  /** Delete on a renamable tab. */
  onRemove?: (id: string) => void
  /** At the right: what can be done with the view that is open. */
  end?: ReactNode
}

function RenameInput({ item, onDone }: { item: TabItem; onDone: (label: string | null) => void }) {
  const { t } = useUiText()
  const [text, setText] = useState(item.label)
  return (
    <input
      className={styles.rename}
      aria-label={t('tabs.rename')}
      value={text}
      autoFocus
      onFocus={event => event.target.select()}
      onChange={event => setText(event.target.value)}
      onBlur={() => onDone(text.trim() || null)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') onDone(text.trim() || null)
        if (event.key === 'Escape') onDone(null)
      }}
    />
  )
}

/** Views as tabs: arrows move, one tab stop. */
export function Tabs({ label, items, currentId, onChange, onAdd, onRename, onRemove, end }: TabsProps) {
  const { t } = useUiText()
  const [renamingId, setRenamingId] = useState<string | null>(null)

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, index: number): void {
    const item = items[index]
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step) {
      event.preventDefault()
      const next = (index + step + items.length) % items.length
      const target = items[next]
      const tab = event.currentTarget.parentElement?.children[next]
      if (target) onChange(target.id)
      if (tab instanceof HTMLElement) tab.focus()
    } else if (item?.isRenamable && event.key === 'F2') {
      setRenamingId(item.id)
    } else if (item?.isRenamable && event.key === 'Delete') {
      onRemove?.(item.id)
    }
  }

  return (
    <div className={styles.bar}>
      <div className={styles.list} role="tablist" aria-label={label}>
        {items.map((item, index) =>
          item.id === renamingId ? (
            <RenameInput
              key={item.id}
              item={item}
              onDone={text => {
                setRenamingId(null)
                if (text && text !== item.label) onRename?.(item.id, text)
              }}
            />
          ) : (
            <button
              key={item.id}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={item.id === currentId}
              tabIndex={item.id === currentId ? 0 : -1}
              onClick={() => onChange(item.id)}
              onDoubleClick={() => item.isRenamable && onRename && setRenamingId(item.id)}
              onKeyDown={event => onKeyDown(event, index)}
            >
              {item.label}
              {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
            </button>
          )
        )}
      </div>
      {onAdd && (
        <button type="button" className={styles.add} aria-label={t('tabs.add')} title={t('tabs.add')} onClick={onAdd}>
          <IconPlus aria-hidden />
        </button>
      )}
      {end && <div className={styles.end}>{end}</div>}
    </div>
  )
}
