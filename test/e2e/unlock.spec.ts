import { expect } from '@playwright/test'
import { command, waitForApp } from './pages/frame'
import { firstRun, PASSPHRASE, passphraseField } from './pages/welcome'
import { launchAgain } from './support/app'
import { expectAccessible } from './support/axe'
import { test } from './support/journey'

test('a wrong passphrase says so and stays to be mended; the right one opens', async ({ open }) => {
  const first = await open()
  await firstRun(first, 'empty')
  await first.close()

  const second = await open()
  const { page, t } = second
  const field = await passphraseField(second)
  await expectAccessible(page)
  await expect(page.getByRole('navigation')).toBeHidden()
  await page.keyboard.type('lantern orchard velvet')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('welcome.unlock.wrong'))).toBeVisible()
  await expect(field).toHaveValue('lantern orchard velvet')
  await expect(field).toBeFocused()
  await expectAccessible(page)

  await page.keyboard.press('End')
  await page.keyboard.type(PASSPHRASE.slice('lantern orchard velvet'.length))
  await expect(page.getByText(t('welcome.unlock.wrong'))).toBeHidden()
  await page.keyboard.press('Enter')
  await waitForApp(second)

  await command(second, t('app.palette.lock'), t('app.palette.lock'))
  const again = await passphraseField(second)
  await expect(again).toHaveValue('')
  await expect(page.getByRole('navigation')).toBeHidden()
})

test('a second start brings the first window forward', async ({ open }) => {
  const running = await open({ key: '07'.repeat(32) })
  await waitForApp(running)
  const { app } = running
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  expect(await isVisible()).toBe(false)
  expect(launchAgain(running)).toBe(0)
  await expect.poll(isVisible).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
