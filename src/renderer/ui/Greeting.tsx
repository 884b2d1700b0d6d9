import type { ReactNode } from 'react'
import styles from './Greeting.module.css'
import { Mark } from './Mark'

export type GreetingProps = {
  /** One warm word or a short sentence. */
  title: string
  /** Where the title is in the other language. */
  titleLang?: string
  /** A sentence under it. */
  children?: ReactNode
}

/** The mark and a word of welcome over a page with one thing in its middle. */
export function Greeting({ title, titleLang, children }: GreetingProps) {
  return (
    <header className={styles.greeting}>
      <Mark size={44} />
      <h1 className={styles.title} lang={titleLang}>
        {title}
      </h1>
      {children && <p className={styles.lead}>{children}</p>}
    </header>
  )
}
