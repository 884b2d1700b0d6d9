import styles from './Avatar.module.css'
import { initials, type NameParts } from './initials'

export type AvatarProps = { name: NameParts; size?: 'small' | 'medium' | 'large' }

/** One or two letters of the name; the name itself always stands beside it, so readers skip this. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span className={styles.avatar} data-size={size} aria-hidden>
      {initials(name)}
    </span>
  )
}
