import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'

export type SectionProps = {
  title?: ReactNode
  /** A few quiet words beside the title. */
  detail?: ReactNode
  /** At the right of the title: a number link, a meter, a button. */
  end?: ReactNode
  children: ReactNode
}

function Head({ id, title, detail, end }: { id: string } & Omit<SectionProps, 'children'>) {
  if (!title) return null
  return (
    <div className={styles.head}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {detail && <span className={styles.detail}>{detail}</span>}
      {end && <span className={styles.end}>{end}</span>}
    </div>
  )
}

/** A part of a page in a box. `edge` marks it as of one horizon; `isFlush` for rows that reach its sides. */
export function Card({
  title,
  detail,
  end,
  edge,
  isFlush,
  children
}: SectionProps & { edge?: 'short' | 'long'; isFlush?: boolean }) {
  const id = useId()
  return (
    <section
      className={styles.card}
      data-edge={edge}
      data-flush={isFlush || undefined}
      aria-labelledby={title ? id : undefined}
    >
      <Head id={id} title={title} detail={detail} end={end} />
      {children}
    </section>
  )
}

/** A part of a page under a heading, without a box. */
export function Section({ title, detail, end, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={title ? id : undefined}>
      <Head id={id} title={title} detail={detail} end={end} />
      {children}
    </section>
  )
}
