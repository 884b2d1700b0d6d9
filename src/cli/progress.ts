import type { Progress } from '@data/handler'

/** Progress for people on stderr: one line that rewrites itself at a terminal, else a line a tenth. */
export function progressLine(stderr: NodeJS.WriteStream): { show(progress: Progress): void; end(): void } {
  let lastTenth = -1
  let isOpen = false
  return {
    show({ phase, done, total }) {
      const text = total === null ? `${phase}: ${done}` : `${phase}: ${done} / ${total}`
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${text}`)
        isOpen = true
        return
      }
      const tenth = total ? Math.floor((done / total) * 10) : -1
      if (tenth === lastTenth && done !== total) return
      lastTenth = tenth
      stderr.write(`${text}\n`)
    },
    end() {
      if (isOpen) stderr.write('\n')
      isOpen = false
      lastTenth = -1
    }
  }
}
