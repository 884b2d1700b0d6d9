import styles from './SecretCode.module.css'

/** A code to be copied out by hand, in groups that do not break. */
export function SecretCode({ label, code }: { label: string; code: string }) {
  return (
    <div className={styles.code} role="group" aria-label={label} tabIndex={0} translate="no" lang="en">
      {code.split('-').map((group, index) => (
        <span key={index} className={styles.group}>
          {group}
        </span>
      ))}
    </div>
  )
}
