import type { ReactNode } from 'react'
import styles from './Text.module.css'

/** Colour by meaning; `soft` and `muted` are the two lighter inks. */
export type Tone = 'normal' | 'soft' | 'muted' | 'short' | 'long' | 'good' | 'warn' | 'bad'

export type TextProps = {
  /** body 13/20, caption 12/16, lead 14/24 (one sentence that opens a page), section 14, title 20/28. */
  size?: 'body' | 'caption' | 'lead' | 'section' | 'title'
  tone?: Tone
  isStrong?: boolean
  isTruncated?: boolean
  /** Figures of one width, for numbers in a column. */
  isNumeric?: boolean
  /** Line breaks stand as they were typed. */
  isMultiline?: boolean
  as?: 'span' | 'p' | 'div' | 'h1' | 'h2' | 'h3' | 'strong'
  /** Set for a name or text in the other language. */
  lang?: string
  id?: string
  children: ReactNode
}

/** The only way to set type: sizes and inks by role. */
export function Text({
  size = 'body',
  tone = 'normal',
  isStrong,
  isTruncated,
  isNumeric,
  isMultiline,
  as: Tag = 'span',
  lang,
  id,
  children
}: TextProps) {
  return (
    <Tag
      id={id}
      lang={lang}
      className={styles.text}
      data-size={size}
      data-tone={tone}
      data-strong={isStrong || undefined}
      data-truncated={isTruncated || undefined}
      data-numeric={isNumeric || undefined}
      data-multiline={isMultiline || undefined}
      title={isTruncated && typeof children === 'string' ? children : undefined}
    >
      {children}
    </Tag>
  )
}

/** For screen readers only. */
export { VisuallyHidden } from '@mantine/core'
