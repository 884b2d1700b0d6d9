import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../support/app'
import { command, goTo, heading } from './frame'

/** A row of the list of alumni, or of any other list of people. */
export const rowOf = ({ page }: RunningApp, name: string): Locator => page.getByRole('row').filter({ hasText: name })

/** The list, as it opens: the first row has the keyboard. */
export async function openAlumni(running: RunningApp): Promise<void> {
  await goTo(running, 'alumni')
  await expect(running.page.locator('[role="row"][data-index="0"]')).toBeFocused()
}

/** The count beside the title. */
export async function expectCount({ page, t }: RunningApp, count: number): Promise<void> {
  await expect(page.getByText(t('alumni.count.all', { count }), { exact: true })).toBeVisible()
}

/** `/`, a name in any spelling, Enter: the list has the keyboard again, at the first who fits. */
export async function search({ page, t }: RunningApp, letters: string, name: string): Promise<void> {
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: t('alumni.search') })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(letters)
  await expect(page.locator('[role="row"][data-index="0"]')).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('[role="row"][data-index="0"]')).toBeFocused()
}

/** Enter on the row that has the keyboard. A Japanese name has its reading beside it in the heading. */
export async function openPerson(running: RunningApp, name: string): Promise<void> {
  const { page } = running
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 }).filter({ hasText: name })).toBeVisible()
}

/** A new alumnus by the palette and its form; the app opens the person. */
export async function addAlumnus(
  running: RunningApp,
  { family, given, leftOn }: { family: string; given: string; leftOn: string }
): Promise<void> {
  const { page, t } = running
  await command(running, t('app.palette.add'), t('app.palette.add'))
  const dialog = page.getByRole('dialog', { name: t('alumni.form.title') })
  const field = (key: 'family' | 'given' | 'exitOn'): Locator => dialog.getByLabel(t(`fields.${key}`), { exact: true })
  await expect(field('family')).toBeFocused()
  await page.keyboard.type(family)
  await page.keyboard.press('Tab')
  await expect(field('given')).toBeFocused()
  await page.keyboard.type(given)
  await field('exitOn').focus()
  await page.keyboard.type(leftOn)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(dialog).toBeHidden()
  await expect(heading(running, `${given} ${family}`)).toBeVisible()
}
