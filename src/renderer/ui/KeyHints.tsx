import { Kbd } from './Kbd'
import styles from './Kbd.module.css'

/** Keys and what they do; `onPress` makes the hint a button too. */
export type KeyHint = { keys: string[]; label: string; onPress?: () => void }

function Hint({ keys, label, onPress }: KeyHint) {
  const content = (
    <>
      {keys.map(key => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      <span>{label}</span>
    </>
  )
  return (
    <span className={styles.hint}>
      {onPress ? (
        <button type="button" onClick={onPress}>
          {content}
        </button>
      ) : (
        content
      )}
    </span>
  )
}

/** A line of key hints without a frame, as in a dialog's foot. */
export function KeyHintList({ hints }: { hints: KeyHint[] }) {
  return hints.map(hint => <Hint key={hint.label} {...hint} />)
}

/** The bar of keys at the foot of a list. `end` stands at the right (usually `?` all keys). */
export function KeyHints({ hints, end }: { hints: KeyHint[]; end?: KeyHint }) {
  return (
    <div className={styles.bar}>
      <KeyHintList hints={hints} />
      {end && (
        <span className={styles.end}>
          <Hint {...end} />
        </span>
      )}
    </div>
  )
}
