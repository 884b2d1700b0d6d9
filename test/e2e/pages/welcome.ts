import { expect, type Locator } from '@playwright/test'
import { translate } from '../../../src/shared/i18n/translate'
import type { Language } from '../../../src/shared/types/vocabulary'
import type { RunningApp } from '../support/app'
import { expectAccessible } from '../support/axe'
import { heading, waitForApp } from './frame'

export const PASSPHRASE = 'lantern orchard velvet compass'

/** Where a first run begins. */
export type Start = 'sample' | 'import' | 'empty'

const startCard = ({ page, t }: RunningApp, start: Start): Locator =>
  page.getByRole('radio', { name: t(`welcome.start.${start}.title`) })

/** The first page: what to begin with, chosen by arrows. */
export async function chooseStart(running: RunningApp, start: Start): Promise<void> {
  const { page, t } = running
  const cards = page.getByRole('radiogroup', { name: t('welcome.start.question') })
  await cards.getByRole('radio', { checked: true }).focus()
  const card = startCard(running, start)
  await expect(async () => {
    if ((await card.getAttribute('aria-checked')) !== 'true') await page.keyboard.press('ArrowDown')
    await expect(card).toBeChecked({ timeout: 200 })
  }).toPass()
  await expect(card).toBeFocused()
  await expectAccessible(page)
  await submitStep(running, running.t('welcome.start.next'))
}

/** The words of the first page, turned by the digits of the choice of language. */
export async function chooseLanguage({ page }: RunningApp, language: Language): Promise<void> {
  const choice = page.getByRole('radiogroup', { name: /^(Language|言語)$/ })
  await choice.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press({ en: '1', ja: '2' }[language])
  await expect(page.getByText(translate(language)('welcome.start.question'))).toBeVisible()
}

/** A passphrase, twice. */
export async function choosePassphrase(running: RunningApp, passphrase = PASSPHRASE): Promise<void> {
  const { page, t } = running
  await expect(heading(running, t('welcome.protect.title'))).toBeVisible()
  const first = page.getByLabel(t('welcome.passphrase.newLabel'), { exact: true })
  await expect(first).toBeFocused()
  await page.keyboard.type(passphrase)
  await page.getByLabel(t('welcome.passphrase.again'), { exact: true }).focus()
  await page.keyboard.type(passphrase)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
}

/** The recovery code, read and ticked as kept. @returns the code */
export async function keepRecoveryCode(running: RunningApp): Promise<string> {
  const { page, t } = running
  // Sample data of a whole company are made before.
  await expect(heading(running, t('welcome.code.title'))).toBeVisible({ timeout: 45_000 })
  const groups = await page
    .getByRole('group', { name: t('welcome.code.label') })
    .locator('span')
    .allInnerTexts()
  const tick = page.getByRole('checkbox', { name: t('welcome.code.tick') })
  await expect(tick).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Space')
  await expect(tick).toBeChecked()
  await submitStep(running, t('welcome.code.done'))
  return groups.join('-')
}

/** From nothing to an open base. @returns the recovery code */
export async function firstRun(running: RunningApp, start: Start): Promise<string> {
  await chooseStart(running, start)
  await choosePassphrase(running)
  const code = await keepRecoveryCode(running)
  await waitForApp(running)
  return code
}

async function submitStep({ page }: RunningApp, label: string): Promise<void> {
  await page.getByRole('button', { name: label }).focus()
  await page.keyboard.press('Enter')
}

/** The field of a base that asks for its passphrase. */
export async function passphraseField({ page, t }: RunningApp): Promise<Locator> {
  await expect(page.getByRole('heading', { name: t('welcome.unlock.title') })).toBeVisible()
  const field = page.getByLabel(t('welcome.passphrase.label'), { exact: true })
  await expect(field).toBeFocused()
  return field
}
