import { expect } from '@playwright/test'
import { openAlumni, openPerson } from './pages/alumni'
import { command, goTo, waitForApp } from './pages/frame'
import { scoreCard } from './pages/person'
import { chooseLanguage, choosePassphrase, chooseStart, keepRecoveryCode } from './pages/welcome'
import { expectAccessible } from './support/axe'
import { test } from './support/journey'

test('first run with sample data, and once around all screens', async ({ open }) => {
  test.setTimeout(120_000)
  const running = await open({ theme: 'light' })
  const { app, page, t } = running
  await chooseLanguage(running, 'ja')
  await expectAccessible(page)
  await chooseLanguage(running, 'en')
  await chooseStart(running, 'sample')
  await choosePassphrase(running)
  const code = await keepRecoveryCode(running)
  expect(code).toMatch(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/)

  await waitForApp(running)
  await expect(page.getByText(t('app.sample.band'))).toBeVisible()
  const picks = page.getByRole('list', { name: t('today.list') }).getByRole('listitem')
  await expect(picks.first()).toBeVisible()
  await expectAccessible(page)

  await openAlumni(running)
  await expectAccessible(page)
  const name = await page
    .locator('[role="row"][data-index="0"] [lang], [role="row"][data-index="0"] [role="gridcell"]')
    .first()
    .innerText()
  await openPerson(running, name.split('\n').find(line => line.length > 3) ?? '')
  await expect(scoreCard(running, 'return')).toBeVisible()
  await expectAccessible(page)

  for (const screen of ['openings', 'balance', 'data', 'settings'] as const) {
    await goTo(running, screen)
    await expectAccessible(page)
  }
  await command(running, t('app.palette.themeDark'), t('app.palette.themeDark'))
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
  for (const screen of ['today', 'alumni', 'openings', 'balance', 'data', 'settings'] as const) {
    await goTo(running, screen)
    await expectAccessible(page)
  }
})
