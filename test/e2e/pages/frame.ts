import { expect, type Locator } from '@playwright/test'
import type { Screen } from '../../../src/shared/bridge'
import type { RunningApp } from '../support/app'

/** The letters after `g`, as the help of the app tells them. */
const GO_KEYS: Record<Screen, string> = {
  today: 't',
  alumni: 'a',
  openings: 'o',
  balance: 'b',
  data: 'd',
  settings: 's'
}

/** The heading at the top of a screen. */
export const heading = ({ page }: RunningApp, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

/** Waits for an open base: its screens stand in the sidebar. */
export async function waitForApp({ page, t }: RunningApp): Promise<void> {
  await expect(page.getByRole('navigation', { name: t('ui.frame.navigation') })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}

/** `g` and a letter. */
export async function goTo(running: RunningApp, screen: Screen): Promise<void> {
  const { page, t } = running
  await page.keyboard.press('g')
  await page.keyboard.press(GO_KEYS[screen])
  await expect(heading(running, t(`app.nav.${screen}`))).toBeVisible()
}

/** Ctrl/⌘ + K, some letters, Enter on the line that is meant. */
export async function command({ page, t }: RunningApp, letters: string, line: string | RegExp): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: t('ui.palette.label') })
  await expect(palette).toBeVisible()
  await page.keyboard.type(letters)
  await chooseLine(palette, line)
  await expect(palette).toBeHidden()
}

/** Arrow down to a line of a palette, and Enter. */
export async function chooseLine(palette: Locator, line: string | RegExp): Promise<void> {
  const option = palette.getByRole('option', { name: line }).first()
  await expect(option).toBeVisible()
  const keyboard = palette.page().keyboard
  const isChosen = async () => (await option.getAttribute('aria-selected')) === 'true'
  await expect(async () => {
    if (!(await isChosen())) await keyboard.press('ArrowDown')
    expect(await isChosen()).toBe(true)
  }).toPass({ intervals: [50] })
  await keyboard.press('Enter')
}

/** What the app says after a change. */
export const toast = ({ page }: RunningApp, message: string | RegExp): Locator =>
  page.getByRole('alert').filter({ hasText: message })
