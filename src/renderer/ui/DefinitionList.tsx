import { Fragment, type ReactNode } from 'react'
import styles from './Facts.module.css'

export type Definition = { id?: string; label: string; value: ReactNode }

/** Labels and values in two columns. `labelWidth="wide"` for forms and settings. */
export function DefinitionList({
  items,
  labelWidth = 'normal'
}: {
  items: Definition[]
  labelWidth?: 'normal' | 'wide'
}) {
  return (
    <dl className={styles.list} data-label={labelWidth}>
      {items.map(item => (
        <Fragment key={item.id ?? item.label}>
          <dt className={styles.term}>{item.label}</dt>
          <dd className={styles.value}>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
