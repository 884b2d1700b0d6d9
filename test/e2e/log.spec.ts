import { expect, test } from '@playwright/test'
import { KEY, launch, makeUserData, okaeri } from './support/app'

test('log, undo, redo, restart: still there, all by keyboard', async () => {
  const userData = makeUserData()
  okaeri(userData, 'call', 'person.create', '{"values":{"family":"Diallo","given":"Omar","exitOn":"2024-03-31"}}')
  const words = 'Enjoys the new job; would look at a lead role next spring.'

  const first = await launch({ userData, key: KEY })
  const { page } = first
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.type('diallo')
  await expect(dialog.getByRole('option', { name: /Omar Diallo/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Omar Diallo')).toBeVisible()
  await page.keyboard.press('2')
  await dialog.getByRole('textbox', { name: 'Text' }).focus()
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('The touchpoint is logged.')).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('omar')
  await expect(page.getByRole('option', { name: /Omar Diallo/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Omar Diallo' })).toBeVisible()
  await expect(page.getByText(words)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(words)).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText(words)).toBeVisible()
  expect(first.problems).toEqual([])
  await first.close()

  const second = await launch({ userData, key: KEY })
  await expect(second.page.getByText(words)).toBeVisible()
  expect(second.problems).toEqual([])
  await second.close()
})

test('the data process is killed while typing: the window says so, and nothing typed is lost', async () => {
  const userData = makeUserData()
  okaeri(userData, 'call', 'person.create', '{"values":{"family":"Kim","given":"Min","exitOn":"2024-03-31"}}')
  const running = await launch({ userData, key: KEY })
  const { app, page } = running
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog')
  await page.keyboard.type('kim')
  await expect(dialog.getByRole('option', { name: /Min Kim/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const text = dialog.getByRole('textbox', { name: 'Text' })
  await text.focus()
  await page.keyboard.type('Half a sentence, ')

  const mainPid = app.process().pid as number
  await killDataProcess(mainPid)
  await page.keyboard.type('and the other half.')
  await expect(text).toHaveValue('Half a sentence, and the other half.')
  await page.keyboard.press('Control+Enter')
  if (await dialog.isVisible()) {
    // The save met the restart: what was typed stands, and saving again works.
    await expect(text).toHaveValue('Half a sentence, and the other half.')
    await expect(async () => {
      await page.keyboard.press('Control+Enter')
      await expect(dialog).toBeHidden({ timeout: 1_000 })
    }).toPass()
  }
  await running.close()
  const listed = okaeri(userData, 'call', 'touchpoint.search', '{"query":"other half"}') as { items: unknown[] }
  expect(listed.items).toHaveLength(1)
})

/** The child of main that runs the data entry. */
async function killDataProcess(mainPid: number): Promise<void> {
  const { execFileSync } = await import('node:child_process')
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const children = lines.map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter(match => match !== null)
  const family = new Set([mainPid])
  for (const [, pid, parent] of children) if (family.has(Number(parent))) family.add(Number(pid))
  const data = children.find(([, pid, , args]) => family.has(Number(pid)) && /data\.cjs/.test(args ?? ''))
  if (!data) throw new Error('no data process found')
  process.kill(Number(data[1]), 'SIGKILL')
}
