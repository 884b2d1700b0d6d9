import styles from './SecretCode.module.css'

/** Groups with where they begin: two may be alike. */
function groupsOf(code: string): { at: number; group: string }[] {
  let at = 0
  return code.split('-').map(group => {
    const here = { at, group }
    at += group.length + 1
    return here
  })
}

/** A code to be copied out by hand, in groups that do not break. */
export function SecretCode({ label, code }: { label: string; code: string }) {
  return (
    <div className={styles.code} role="group" aria-label={label} tabIndex={0} translate="no" lang="en">
      {groupsOf(code).map(({ at, group }) => (
        <span key={at} className={styles.group}>
          {group}
        </span>
      ))}
    </div>
  )
}
