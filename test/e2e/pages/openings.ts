import { readFileSync } from 'node:fs'
import { expect, type Locator } from '@playwright/test'
import type { HandoverTargetId } from '../../../src/shared/types/handover'
import type { RunningApp } from '../support/app'
import { expectAccessible } from '../support/axe'
import { answerSaveDialog } from '../support/dialogs'
import { rowOf } from './alumni'
import { chooseLine, goTo, heading, toast } from './frame'

/** `n` on the openings: a new one, which opens. */
export async function addOpening(running: RunningApp, title: string, department: string): Promise<void> {
  const { page, t } = running
  await goTo(running, 'openings')
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: t('openings.form.new') })
  await expect(dialog.getByLabel(t('openings.form.title'))).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Tab')
  await page.keyboard.type(department)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(dialog).toBeHidden()
  await expect(heading(running, title)).toBeVisible()
}

/** `a` on an opening: people by a name in any spelling, one after the other. */
export async function shortlistPeople(running: RunningApp, people: { letters: string; name: string }[]): Promise<void> {
  const { page, t } = running
  await page.keyboard.press('a')
  const palette = page.getByRole('dialog', { name: t('openings.add.label') })
  for (const { letters, name } of people) {
    await expect(palette.getByRole('combobox')).toBeFocused()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(letters)
    await chooseLine(palette, new RegExp(`^${name}`))
    await expect(toast(running, t('openings.shortlist.added', { name }))).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  for (const { name } of people) await expect(rowOf(running, name)).toBeVisible()
}

/** `e` on a row of the shortlist: why this person. */
export async function sayWhy(running: RunningApp, name: string, why: string): Promise<void> {
  const { page, t } = running
  await rowOf(running, name).focus()
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox', { name: t('openings.toShortlist.why', { name }) })).toBeFocused()
  await page.keyboard.type(why)
  await page.keyboard.press('Enter')
  await expect(rowOf(running, name)).toContainText(why)
}

/** `h`, and where the file is to go, by arrows. */
export async function openHandover({ page, t }: RunningApp, target: HandoverTargetId): Promise<void> {
  await page.keyboard.press('h')
  const targets = page.getByRole('radiogroup', { name: t('openings.handover.target') })
  const wanted = targets.getByRole('radio', { name: t(`handover.targets.${target}.name`) })
  await targets.getByRole('radio', { checked: true }).focus()
  await expect(async () => {
    if ((await wanted.getAttribute('aria-checked')) !== 'true') await page.keyboard.press('ArrowRight')
    await expect(wanted).toBeChecked({ timeout: 200 })
  }).toPass()
}

/** Where a gate holds somebody back for want of consent: records that it was given. */
export async function recordConsent(running: RunningApp, name: string): Promise<void> {
  const { page, t } = running
  await heldBack(running, name)
    .getByRole('button', { name: t('openings.handover.recordConsent') })
    .focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: t('openings.handover.consent.title', { name }) })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel(t('openings.handover.consent.noticeVersion')).focus()
  await page.keyboard.type('2026-04')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(dialog).toBeHidden()
  await expect(toast(running, t('openings.handover.consent.saved', { name }))).toBeVisible()
  await expect(heldBack(running, name)).toBeHidden()
}

/** The line of somebody whom a gate holds back. */
export const heldBack = ({ page, t }: RunningApp, name: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ has: page.getByRole('button', { name: t('openings.handover.recordConsent') }) })

/** Ctrl/⌘ + Enter on the hand-over. @returns the bytes of the file */
export async function saveHandover(running: RunningApp, path: string, count: number): Promise<Buffer> {
  const { page, t } = running
  await answerSaveDialog(running, path)
  await expect(page.getByRole('button', { name: t('openings.handover.save') })).toBeEnabled()
  await expectAccessible(page)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText(t('openings.handover.doneTitle', { count }))).toBeVisible()
  return readFileSync(path)
}
