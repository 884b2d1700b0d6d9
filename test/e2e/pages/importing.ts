import { basename } from 'node:path'
import { expect } from '@playwright/test'
import type { RunningApp } from '../support/app'
import { expectAccessible } from '../support/axe'
import { answerOpenDialog } from '../support/dialogs'
import { expectCount } from './alumni'
import { command, heading } from './frame'

/** Imports a file by the screen: file, columns, check, done, each step on by Ctrl/⌘ + Enter; `count` are new. */
export async function importFile(running: RunningApp, path: string, count: number): Promise<void> {
  const { page, t } = running
  await answerOpenDialog(running, path)
  const next = async (): Promise<void> => page.keyboard.press('ControlOrMeta+Enter')
  await command(running, t('app.palette.import'), t('app.palette.import'))
  await expect(heading(running, t('importScreen.title'))).toBeVisible()
  await expectAccessible(page)
  await next()

  await expect(page.getByText(basename(path)).first()).toBeVisible()
  await expect(page.getByRole('button', { name: t('importScreen.columns.nextCount', { count }) })).toBeVisible()
  await expectAccessible(page)
  await next()

  await expect(page.getByRole('button', { name: t('importScreen.check.loadCount', { count }) })).toBeEnabled()
  await expectAccessible(page)
  await next()

  await expect(page.getByRole('heading', { name: t('importScreen.done.loaded', { count }) })).toBeVisible()
  await expectAccessible(page)
}

/** From the last step of the import to the list. */
export async function seeImported(running: RunningApp, everybody: number): Promise<void> {
  await running.page.keyboard.press('ControlOrMeta+Enter')
  await expect(heading(running, running.t('alumni.title'))).toBeVisible()
  await expectCount(running, everybody)
}
