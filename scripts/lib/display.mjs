// A virtual display for machines without a screen, and for tests, which must not fight over the user's keyboard.
import { spawn } from 'node:child_process'
import { Stop, tied } from './project.mjs'

const options = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset']

/** Starts Xvfb on a free display. It ends with `stop()`, and also when this process is killed. */
async function startXvfb() {
  const child = spawn(...tied('Xvfb', options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe']
  })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', text => (words += text))
  const number = await new Promise((resolve, reject) => {
    let text = ''
    child.stdio[3].setEncoding('utf8').on('data', chunk => {
      text += chunk
      if (text.includes('\n')) resolve(text.trim())
    })
    child.on('error', reject)
    child.on('exit', () => reject(new Stop(`The virtual display did not start.\n${words}`)))
  })
  return { name: `:${number}`, stop: () => child.kill() }
}

/** Runs `work` with an environment whose windows open on a virtual display (Linux), or on the system's own. */
export async function withVirtualDisplay(env, work) {
  if (process.platform !== 'linux') return work(env)
  const display = await startXvfb()
  try {
    const { WAYLAND_DISPLAY: _unused, ...rest } = env
    return await work({ ...rest, DISPLAY: display.name })
  } finally {
    display.stop()
  }
}
