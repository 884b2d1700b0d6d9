import { expect, type Locator } from '@playwright/test'
import type { TouchIntent } from '../../../src/shared/types/vocabulary'
import type { RunningApp } from '../support/app'
import { toast } from './frame'

/** The quick log: with whom, what for, what was said. */
export type Log = { dialog: Locator; text: Locator }

/** Ctrl/⌘ + L; `who` is looked for where nobody is in view. */
export async function openLog({ page, t }: RunningApp, who?: { letters: string; name: string }): Promise<Log> {
  await page.keyboard.press('ControlOrMeta+l')
  const dialog = page.getByRole('dialog')
  if (who) {
    await expect(dialog.getByRole('combobox', { name: t('touchpoints.who') })).toBeFocused()
    await page.keyboard.type(who.letters)
    await expect(page.getByRole('option', { name: who.name })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('heading').getByText(who.name)).toBeVisible()
  }
  await expect(channels({ dialog, t }).getByRole('radio', { checked: true })).toBeFocused()
  return { dialog, text: dialog.getByRole('textbox', { name: t('touchpoints.body'), exact: true }) }
}

const channels = ({ dialog, t }: { dialog: Locator } & Pick<RunningApp, 't'>): Locator =>
  dialog.getByRole('radiogroup', { name: t('touchpoints.channel') })

/** A call, its intent and its words; the focus stays in the text. */
export async function typeCall(
  { page, t }: RunningApp,
  { dialog, text }: Log,
  intent: TouchIntent,
  words: string
): Promise<void> {
  const isChecked = { checked: true }
  await page.keyboard.press('2')
  await expect(
    channels({ dialog, t }).getByRole('radio', { name: t('vocabulary.channel.call'), ...isChecked })
  ).toBeVisible()
  for (const _row of ['direction', 'intent']) await page.keyboard.press('Tab')
  await page.keyboard.press({ give: '1', listen: '2', ask: '3' }[intent])
  await expect(dialog.getByRole('radio', { name: t(`vocabulary.touchIntent.${intent}`), ...isChecked })).toBeFocused()
  for (const _row of ['topic', 'body']) await page.keyboard.press('Tab')
  await expect(text).toBeFocused()
  await page.keyboard.type(words)
}

/** From the text on: what the person said about coming back. */
export async function typeStated(
  { page, t }: RunningApp,
  { dialog }: Log,
  stated: 'ready_now' | 'within_year'
): Promise<void> {
  for (const _row of ['sentiment', 'depth', 'stated']) await page.keyboard.press('Tab')
  await page.keyboard.press({ ready_now: '1', within_year: '2' }[stated])
  const group = dialog.getByRole('radiogroup', { name: t('touchpoints.stated') })
  await expect(group.getByRole('radio', { name: t(`vocabulary.intent.${stated}`), checked: true })).toBeFocused()
}

/** Ctrl/⌘ + Enter. */
export async function saveLog(running: RunningApp, { dialog }: Log): Promise<void> {
  await running.page.keyboard.press('ControlOrMeta+Enter')
  await expect(dialog).toBeHidden()
  await expect(toast(running, running.t('touchpoints.saved'))).toBeVisible()
}
