import { expect } from '@playwright/test'
import { command, goTo, heading, toast, waitForApp } from './pages/frame'
import { openLog, saveLog, typeCall } from './pages/log'
import { KEY, okaeri } from './support/app'
import { expectAccessible } from './support/axe'
import { killDataProcess } from './support/dataProcess'
import { test } from './support/journey'

test('log, undo, redo, restart: still there, all by keyboard', async ({ userData, open }) => {
  okaeri(userData, 'call', 'person.create', '{"values":{"family":"Diallo","given":"Omar","exitOn":"2024-03-31"}}')
  const words = 'Enjoys the new job; would look at a lead role next spring.'
  const first = await open({ key: KEY })
  const { page, t } = first
  await waitForApp(first)
  await goTo(first, 'openings')
  const log = await openLog(first, { letters: 'diallo', name: 'Omar Diallo' })
  await typeCall(first, log, 'listen', words)
  await expectAccessible(page)
  await saveLog(first, log)

  await command(first, 'omar', /^Omar Diallo/)
  await expect(heading(first, 'Omar Diallo')).toBeVisible()
  await expect(page.getByText(words)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText(words)).toBeHidden()
  await expect(toast(first, t('app.history.undone', { what: '' }))).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(page.getByText(words)).toBeVisible()
  await first.close()

  const second = await open({ key: KEY })
  await expect(heading(second, 'Omar Diallo')).toBeVisible()
  await expect(second.page.getByText(words)).toBeVisible()
})

test('the data process is killed while typing: nothing typed is lost', async ({ userData, open }) => {
  okaeri(userData, 'call', 'person.create', '{"values":{"family":"Kim","given":"Min","exitOn":"2024-03-31"}}')
  const running = await open({ key: KEY })
  const { page } = running
  await waitForApp(running)
  await goTo(running, 'openings')
  const log = await openLog(running, { letters: 'kim', name: 'Min Kim' })
  await typeCall(running, log, 'give', 'Half a sentence, ')

  killDataProcess(running)
  await page.keyboard.type('and the other half.')
  await expect(log.text).toHaveValue('Half a sentence, and the other half.')
  // A save may meet the restart; then what was typed stands, and saving again works.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(log.dialog).toBeHidden({ timeout: 2_000 })
  }).toPass()
  await running.close()

  const { items } = okaeri(userData, 'call', 'touchpoint.search', '{"query":"other half"}') as { items: unknown[] }
  expect(items).toHaveLength(1)
})
