// Where things are, and how the scripts speak. Plain Node 20, no dependencies: this runs before `npm ci`.
import fs from 'node:fs'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

export const root = path.resolve(import.meta.dirname, '../..')
export const inRoot = (...parts) => path.join(root, ...parts)
export const cache = (...parts) => inRoot('.cache', ...parts)

/** One plain progress line. Always on stderr: stdout belongs to what the command was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** An expected failure: its words are for the reader, its stack is not. */
export class Stop extends Error {}

/** Runs a script's main function; a Stop ends it with its words and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(error.message)
    process.exitCode = 1
  }
}

/** Seconds since `start` (milliseconds of Date.now), as printed: `12 s`. */
export function secondsSince(start) {
  return `${Math.round((Date.now() - start) / 1000)} s`
}

export function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

// Ctrl-C in a terminal reaches the whole process group by itself.
const passedOn = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP']

const setpriv = '/usr/bin/setpriv'

/** On Linux, a command that the kernel ends together with this process, however that ends: no half install goes on. */
export function tied(command, args) {
  return fs.existsSync(setpriv) ? [setpriv, ['--pdeathsig', 'KILL', command, ...args]] : [command, args]
}

/**
 * Runs a command to its end in the project's root and passes signals on to it, so that nothing is left running.
 * `output: 'collect'` returns stdout and stderr as one plain text instead of showing them; `'toStderr'` shows both on stderr.
 */
export function run(command, args, { env = process.env, cwd = root, output = 'show', timeout, shell } = {}) {
  const stdio = { show: 'inherit', toStderr: ['inherit', 2, 2], collect: ['ignore', 'pipe', 'pipe'] }[output]
  return new Promise((resolve, reject) => {
    const child = spawn(...tied(command, args), { cwd, env, stdio, timeout, shell })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', chunk => (text += chunk))
    const forward = signal => child.kill(signal)
    for (const signal of passedOn) process.on(signal, forward)
    const finish = () => passedOn.forEach(signal => process.off(signal, forward))
    child.on('error', error => {
      finish()
      reject(error)
    })
    child.on('close', code => {
      finish()
      resolve({ code: code ?? 1, text: stripVTControlCharacters(text) })
    })
  })
}

/** The last lines of a long output, for an error message. */
export function tail(text, lines = 12) {
  return text.trim().split('\n').slice(-lines).join('\n')
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

// A killed owner's number may be another process by now, so the owner also shows signs of life.
const lifeSign = 2_000
const silence = 10_000

function isHeld(file) {
  const status = fs.statSync(file, { throwIfNoEntry: false })
  return status !== undefined && Date.now() - status.mtimeMs < silence && isAlive(Number(readIfThere(file)))
}

function tryLock(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isHeld(file)) fs.rmSync(file, { force: true })
    return false
  }
}

/** Holds back a second command of this working tree while one installs or builds. */
export async function withLock(work) {
  fs.mkdirSync(cache(), { recursive: true })
  const file = cache('setup.lock')
  for (let tries = 0; !tryLock(file); tries++) {
    if (tries === 2) say('Waiting for another Okaeri command that is setting up')
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  const beat = setInterval(() => fs.utimesSync(file, new Date(), new Date()), lifeSign)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    fs.rmSync(file, { force: true })
  }
}
