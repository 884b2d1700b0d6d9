import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect } from '@playwright/test'
import { openPerson, search } from './pages/alumni'
import { goTo, heading, toast } from './pages/frame'
import { importFile, seeImported } from './pages/importing'
import {
  addOpening,
  heldBack,
  openHandover,
  recordConsent,
  saveHandover,
  sayWhy,
  shortlistPeople
} from './pages/openings'
import { scoreCard, scoreMeter } from './pages/person'
import { firstRun } from './pages/welcome'
import { expectAccessible } from './support/axe'
import { test } from './support/journey'

const FILE = resolve('../shared/data/hris-employees.csv')
/** Of 310 employees in the file, so many have left. */
const LEAVERS = 104
const PEOPLE = [
  { letters: 'ait sidi', name: 'Karthikeyan Ait Sidi', why: 'データベースに強い' },
  { letters: 'becker', name: 'Renee Becker', why: '現場をよく知っている' }
]

test('人事の実ファイルから候補者リストまで', async ({ userData, open }) => {
  test.skip(!existsSync(FILE), `${FILE} is not on this machine`)
  test.setTimeout(120_000)
  const running = await open({ language: 'ja' })
  const { page, t } = running
  await firstRun(running, 'empty')
  await importFile(running, FILE, LEAVERS)
  await seeImported(running, LEAVERS)
  await expectAccessible(page)

  await search(running, 'ait sidi', 'Ait Sidi')
  await openPerson(running, PEOPLE[0]?.name ?? '')
  await expect(scoreMeter(running, 'value')).toBeVisible()
  // Nobody has asked yet, so there is no number but the facts that are known and the question that would tell most.
  await expect(scoreCard(running, 'return').getByText(t('readiness.noScoreWhy'))).toBeVisible()
  await expectAccessible(page)

  await goTo(running, 'balance')
  const long = page.getByRole('region', { name: t('measures.measure.longPeople.label') })
  await expect(long.getByText(t('balance.people', { count: LEAVERS })).first()).toBeVisible()
  await expectAccessible(page)

  await addOpening(running, 'データベース管理者', '情報システム')
  await expectAccessible(page)
  await shortlistPeople(running, PEOPLE)
  for (const { name, why } of PEOPLE) await sayWhy(running, name, why)
  await expectAccessible(page)

  await openHandover(running, 'plain_csv')
  await expect(page.getByText(t('openings.handover.nobody.title'))).toBeVisible()
  for (const { name } of PEOPLE) await expect(heldBack(running, name)).toBeVisible()
  await recordConsent(running, PEOPLE[0]?.name ?? '')
  const bytes = await saveHandover(running, join(userData, '候補者.csv'), 1)
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    [t('handover.fields.family')]: 'Ait Sidi',
    [t('handover.fields.given')]: 'Karthikeyan',
    [t('handover.fields.rationale')]: PEOPLE[0]?.why
  })
  await expect(toast(running, t('openings.handover.saved', { count: 1, file: '候補者.csv' }))).toBeVisible()
  await expect(heading(running, 'データベース管理者')).toBeVisible()
})
