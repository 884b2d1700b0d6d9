import { rmSync } from 'node:fs'
import { expect, test as base } from '@playwright/test'
import { launch, makeUserData, type LaunchOptions, type RunningApp } from './app'

type Journey = {
  /** A folder of its own, gone after the journey. */
  userData: string
  /** Starts the app on that folder; closed afterwards, and then nothing may have gone wrong in its window. */
  open: (options?: LaunchOptions) => Promise<RunningApp>
}

/** A journey through the built app. */
export const test = base.extend<Journey>({
  // Playwright reads the fixtures from the first argument, and an empty pattern means none.
  // eslint-disable-next-line no-empty-pattern
  userData: async ({}, use) => {
    const userData = makeUserData()
    await use(userData)
    rmSync(userData, { recursive: true, force: true })
  },
  open: async ({ userData }, use) => {
    const running: RunningApp[] = []
    await use(async options => {
      const started = await launch(userData, options)
      running.push(started)
      return started
    })
    for (const one of running) await one.close()
    expect(running.flatMap(one => one.problems)).toEqual([])
  }
})
