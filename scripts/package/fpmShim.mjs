#!/usr/bin/env node
// As much of fpm as electron-builder's deb target asks for (-s dir -t deb), on dpkg-deb: Debian 12 has no fpm.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'

/** fpm's names of the compressions, in dpkg-deb's words. */
const compressions = { gz: 'gzip', xz: 'xz', zst: 'zstd' }
const switches = new Set(['force', 'debug', 'deb-no-default-config-files'])

/** fpm's command line: options by name, the repeatable ones as lists, and the `source=target` pairs. */
function readArguments(given) {
  const options = { d: [], 'deb-recommends': [] }
  const copies = []
  const rest = [...given]
  while (rest.length > 0) {
    const word = rest.shift()
    if (!word.startsWith('-')) {
      const at = word.lastIndexOf('=')
      copies.push([word.slice(0, at), word.slice(at + 1)])
      continue
    }
    const [name, inline] = word.replace(/^--?/, '').split(/=(.*)/s)
    if (switches.has(name)) continue
    const value = inline ?? rest.shift()
    if (Array.isArray(options[name])) options[name].push(value)
    else options[name] = value
  }
  return { options, copies }
}

/** Debian's form: a synopsis, then lines with a blank before them. */
function describe(text, name) {
  const [first, ...lines] = text.trim().split('\n')
  return [first.trim() || name, ...lines.map(line => ` ${line.trim() || '.'}`)].join('\n')
}

function controlFile(options, kilobytes) {
  const fields = {
    Package: options.name,
    Version: options.version,
    Architecture: options.architecture,
    Maintainer: options.maintainer,
    Vendor: options.vendor,
    'Installed-Size': kilobytes,
    Depends: options.d.join(', '),
    Recommends: options['deb-recommends'].join(', '),
    Section: options.category ?? 'default',
    Priority: options['deb-priority'] ?? 'optional',
    Homepage: options.url,
    Description: describe(options.description ?? '', options.name)
  }
  const lines = Object.entries(fields).filter(([, value]) => value)
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('')
}

function copyInto(tree, [source, target]) {
  const to = path.join(tree, target)
  fs.mkdirSync(path.dirname(to), { recursive: true })
  execFileSync('cp', ['-aT', source, to])
}

const { options, copies } = readArguments(process.argv.slice(2))
if (options.s !== 'dir' || options.t !== 'deb') throw new Error('this shim makes a deb out of a folder, nothing else')
const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'okaeri-deb-'))
try {
  for (const copy of copies) copyInto(tree, copy)
  const [kilobytes] = execFileSync('du', ['-sk', tree], { encoding: 'utf8' }).split('\t')
  const control = path.join(tree, 'DEBIAN')
  fs.mkdirSync(control)
  fs.writeFileSync(path.join(control, 'control'), controlFile(options, kilobytes))
  for (const [option, file] of Object.entries({ 'after-install': 'postinst', 'after-remove': 'postrm' })) {
    if (!options[option]) continue
    fs.copyFileSync(options[option], path.join(control, file))
    fs.chmodSync(path.join(control, file), 0o755)
  }
  execFileSync('chmod', ['-R', 'u+rwX,go+rX,go-w', tree])
  const compression = `-Z${compressions[options['deb-compression'] ?? 'xz']}`
  execFileSync('dpkg-deb', ['--root-owner-group', compression, '--build', tree, options.package], { stdio: 'inherit' })
} finally {
  fs.rmSync(tree, { recursive: true, force: true })
}
