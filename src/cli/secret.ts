import type { ReadStream } from 'node:tty'

/** The first line of stdin, or null when there is none. At a terminal it asks, without showing what is typed. */
export async function readSecret(stdin: NodeJS.ReadStream): Promise<string | null> {
  if (stdin.isTTY) return askTerminal(stdin as ReadStream)
  let text = ''
  stdin.setEncoding('utf8')
  for await (const chunk of stdin) {
    text += chunk as string
    if (text.includes('\n')) break
  }
  const line = text.split(/\r?\n/)[0] ?? ''
  return line === '' ? null : line
}

function askTerminal(terminal: ReadStream): Promise<string | null> {
  process.stderr.write('passphrase: ')
  terminal.setRawMode(true)
  terminal.setEncoding('utf8')
  terminal.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = (): void => {
      terminal.setRawMode(false)
      terminal.pause()
      terminal.off('data', take)
      process.stderr.write('\n')
    }
    function take(chunk: Buffer | string): void {
      for (const character of chunk.toString()) {
        if (character === '\u0003') {
          end()
          reject(new Error('interrupted'))
        } else if (character === '\r' || character === '\n') {
          end()
          resolve(typed === '' ? null : typed)
        } else if (character === '\u007f') typed = [...typed].slice(0, -1).join('')
        else typed += character
      }
    }
    terminal.on('data', take)
  })
}
