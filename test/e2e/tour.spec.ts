import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect } from '@playwright/test'
import iconv from 'iconv-lite'
import { openAlumni, openPerson, search } from './pages/alumni'
import { goTo, waitForApp } from './pages/frame'
import { importFile, seeImported } from './pages/importing'
import { openLog, saveLog, typeCall, typeStated } from './pages/log'
import { addOpening, openHandover, recordConsent, saveHandover, sayWhy, shortlistPeople } from './pages/openings'
import { scoreMeter } from './pages/person'
import { choosePassphrase, chooseStart, keepRecoveryCode } from './pages/welcome'
import { test } from './support/journey'

const FOLDER = resolve('tour')
const PERSON = { letters: 'mizushima', name: '水島 遥', why: 'Asked about this very job on the phone' }

/** Leavers as a Japanese HR system writes them: Shift_JIS, era and slash dates, half-width kana. */
const LEAVERS = [
  '社員番号,氏名,氏名(カナ),メールアドレス,部署,役職,入社日,退職日,退職理由',
  'T9001,水島 遥,ﾐｽﾞｼﾏ ﾊﾙｶ,haruka.mizushima@example.com,開発部,主任,2015/04/01,2024/03/31,転職',
  'T9002,吉岡 大地,ﾖｼｵｶ ﾀﾞｲﾁ,daichi.yoshioka@example.com,営業部,係長,平成25年4月1日,令和5年9月30日,転職',
  'T9003,髙田 美咲,ﾀｶﾀﾞ ﾐｻｷ,misaki.takada@example.com,人事部,,2018/10/01,2025/06/30,家族の都合',
  'T9004,森田 健,ﾓﾘﾀ ｹﾝ,,製造部,班長,2009/04/01,2022/12/31,定年'
]

/** What `npm start` shows where there is no display: the real app, driven by its real interface. */
test('the tour', async ({ open }) => {
  mkdirSync(FOLDER, { recursive: true })
  const report: string[] = []
  const running = await open({ language: 'en', theme: 'light' })
  const { page, t } = running
  const picture = async (name: string): Promise<string> => {
    const path = join(FOLDER, `${name}.png`)
    await page.screenshot({ path, animations: 'disabled' })
    return relative('.', path)
  }
  const tell = (line: string): void => void report.push(line)

  await chooseStart(running, 'sample')
  await choosePassphrase(running)
  await keepRecoveryCode(running)
  await waitForApp(running)
  await expect(
    page
      .getByRole('list', { name: t('today.list') })
      .getByRole('listitem')
      .first()
  ).toBeVisible()
  tell(`Started with sample data: ${await picture('1-today')}`)
  await openAlumni(running)
  const before = Number((await page.getByText(/^[\d,]+ people$/).innerText()).replace(/\D/g, ''))

  const leavers = join(FOLDER, 'leavers.csv')

  writeFileSync(leavers, iconv.encode(`${LEAVERS.join('\r\n')}\r\n`, 'cp932'))
  const count = LEAVERS.length - 1
  await importFile(running, leavers, count)
  tell(`Imported ${count} leavers from ${relative('.', leavers)} (Shift_JIS): ${await picture('2-import')}`)
  await seeImported(running, before + count)
  tell(`${before + count} alumni: ${await picture('3-alumni')}`)

  await search(running, PERSON.letters, PERSON.name)
  await openPerson(running, PERSON.name)
  const words = 'Would come back for a lead role in development. Asked for the job description.'
  const log = await openLog(running)
  await typeCall(running, log, 'listen', words)
  await typeStated(running, log, 'within_year')
  tell(`Logged a call: ${await picture('4-log')}`)
  await saveLog(running, log)
  await expect(page.getByText(words)).toBeVisible()
  await expect(scoreMeter(running, 'return')).toBeVisible()
  tell(`Readiness of ${PERSON.name}, with its reasons: ${await picture('5-readiness')}`)

  await goTo(running, 'balance')
  await expect(page.getByRole('heading', { name: t('measures.measure.longPeople.label') })).toBeVisible()
  tell(`The Balance of both horizons: ${await picture('6-balance')}`)

  await addOpening(running, 'Lead developer, Tokyo', 'Development')
  await shortlistPeople(running, [PERSON])
  await sayWhy(running, PERSON.name, PERSON.why)
  tell(`A shortlist: ${await picture('7-shortlist')}`)
  await openHandover(running, 'plain_csv')
  await recordConsent(running, PERSON.name)
  const file = join(FOLDER, 'shortlist.csv')
  const bytes = await saveHandover(running, file, 1)
  expect(bytes.toString('utf8')).toContain(PERSON.why)
  tell(`Handed over 1 person as ${relative('.', file)}: ${await picture('8-handover')}`)
  writeFileSync(join(FOLDER, 'report.txt'), `${report.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n`)
})
