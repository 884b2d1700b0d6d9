import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { command, toast, waitForApp } from './pages/frame'
import { addAlumnus, openAlumni, rowOf } from './pages/alumni'
import { firstRun, PASSPHRASE, passphraseField } from './pages/welcome'
import { expectAccessible } from './support/axe'
import { test } from './support/journey'

test('a damaged base stops before anything is overwritten, and a backup brings it back', async ({ userData, open }) => {
  const first = await open()
  await firstRun(first, 'empty')
  await addAlumnus(first, { family: 'Okada', given: 'Emi', leftOn: '2024-03-31' })
  await command(first, 'back', first.t('app.palette.backup'))
  await expect(toast(first, first.t('app.backup.done', { people: 1 }))).toBeVisible()
  await first.close()

  const base = join(userData, 'data', 'okaeri.db')
  damage(base)
  const damaged = readFileSync(base)

  const second = await open()
  const { page, t } = second
  await passphraseField(second)
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: t('errors.databaseDamaged.title') })).toBeVisible()
  await expectAccessible(page)
  expect(readFileSync(base).equals(damaged)).toBe(true)

  const restore = page.getByRole('table', { name: t('welcome.backups.caption') }).getByRole('button')
  await expect(restore).toHaveCount(1)
  await restore.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: t('welcome.restore.title') })
  await expect(dialog.getByLabel(t('welcome.restore.byPassphrase'), { exact: true }).last()).toHaveValue(PASSPHRASE)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: t('welcome.restore.confirm') }).focus()
  await page.keyboard.press('Enter')
  await waitForApp(second)
  await openAlumni(second)
  await expect(rowOf(second, 'Emi Okada')).toBeVisible()
  const backups = join(userData, 'data', 'backups')
  const aside = readdirSync(backups).find(name => name.endsWith('-set-aside'))
  expect(readFileSync(join(backups, String(aside), 'okaeri.db')).equals(damaged)).toBe(true)
})

/** Turns over some bytes in the midst of each page, as a failing disk does. */
function damage(path: string): void {
  const file = openSync(path, 'r+')
  const bytes = readFileSync(path)
  for (let at = 2_048; at < bytes.length; at += 4_096)
    writeSync(file, Buffer.from([~(bytes[at] ?? 0) & 0xff]), 0, 1, at)
  closeSync(file)
}
