import { useEffect, useState } from 'react'
import { useUiText } from './useUiText'
import styles from './States.module.css'

/** A wait shorter than this shows nothing at all, milliseconds. */
const QUIET_MS = 150
const WIDTHS = ['72%', '94%', '58%', '83%', '66%']

/** Lines where text will stand; appears only when the wait is felt. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useUiText()
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <div className={styles.lines} role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.skeleton} style={{ width: WIDTHS[index % WIDTHS.length], height: 12 }} />
      ))}
    </div>
  )
}
