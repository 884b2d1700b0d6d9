import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDateSettler, settleDateColumn } from './dateColumn'
import { calendarDate, readDate } from './dates'

const YEAR = 2026
const read = (text: string, order: 'dmy' | 'mdy' | 'ymd' | null = null) => {
  const { date, problem } = readDate(text, order, YEAR)
  return problem ?? date
}

describe('readDate', () => {
  it.each([
    '2023/10/20',
    '2023-10-20',
    '2023.10.20',
    '20231020',
    '２０２３／１０／２０',
    '2023年10月20日',
    '２０２３年１０月２０日',
    '令和5年10月20日',
    '令和５年１０月２０日',
    'R5.10.20',
    'R05/10/20',
    '令5.10.20',
    '平成35年10月20日',
    '20-Oct-2023',
    '20-Oct-23',
    '20 October 2023',
    'Oct 20, 2023',
    '20th Oct 2023',
    '45219',
    '2023-10-20T09:30:00Z',
    '2023/10/20 0:00',
    '2023/10/20 12:00:00 AM',
    '2023年10月20日(金)',
    '20/10/2023',
    '10/20/2023',
    '20.10.2023'
  ])('reads %s', text => expect(read(text)).toBe('2023-10-20'))

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S50.5.5', '1975-05-05'],
    ['H1.1.8', '1989-01-08'],
    ['12 Mar 2024', '2024-03-12']
  ])('reads %s as %s', (text, date) => expect(read(text)).toBe(date))

  it.each(['', ' ', '-', '－', 'N/A', '在籍中', '9999/12/31', '9999-12-31', '0000-00-00'])(
    'takes "%s" for no date',
    text => expect(read(text)).toBeNull()
  )

  it.each(['2023/02/30', '2023/13/01', '2023/00/10', '31/02/2023', '1023/10/20', '令和0年1月1日', '2023年6月31日'])(
    'tells that %s is no day of the calendar',
    text => expect(read(text)).toBe('impossibleDate')
  )

  it.each(['soon', '2023', '2023年10月', 'Q3 2023', '10/2023', '20-Foo-2023x'])('cannot read %s', text =>
    expect(read(text)).toBe('unreadableDate')
  )

  it('asks where day and month may change places, and follows the answer', () => {
    expect(read('03/04/2023')).toBe('ambiguousDate')
    expect(read('03/04/2023', 'dmy')).toBe('2023-04-03')
    expect(read('03/04/2023', 'mdy')).toBe('2023-03-04')
    expect(read('05/05/2023')).toBe('2023-05-05')
    expect(read('07/10/83', 'mdy')).toBe('1983-07-10')
    expect(read('23/10/05', 'ymd')).toBe('2023-10-05')
    expect(read('25/12/2023', 'mdy')).toBe('impossibleDate')
  })

  it('reads back every day in every way to write it', () => {
    const day = fc.date({ min: new Date('1927-06-01'), max: new Date('2036-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        const [y = '', m = '', d = ''] = iso.split('-')
        const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
        const written = [iso, `${y}/${Number(m)}/${Number(d)}`, `${y}年${m}月${d}日`, `${y}${m}${d}`, era]
        const serial = Math.round(Date.UTC(Number(y), Number(m) - 1, Number(d)) / 86_400_000 + 25_569)
        for (const text of [...written, String(serial)]) expect(read(text)).toBe(iso)
        expect(read(`${d}/${m}/${y}`, 'dmy')).toBe(iso)
        expect(read(`${m}/${d}/${y}`, 'mdy')).toBe(iso)
        expect(read(`${d}-${date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })}-${y}`)).toBe(iso)
      })
    )
  })

  it('knows the calendar as the platform does', () => {
    const parts = [
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 })
    ] as const
    fc.assert(
      fc.property(...parts, (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day))
        const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        expect(calendarDate(year, month, day)).toBe(isReal ? date.toISOString().slice(0, 10) : null)
      })
    )
  })
})

describe('settleDateColumn', () => {
  const settle = (...values: string[]) => settleDateColumn(values, YEAR)

  it('needs no answer where every date tells by itself', () => {
    expect(settle('2023/10/20', '', '2020/01/02')).toMatchObject({
      format: 'yearFirst',
      order: null,
      isAmbiguous: false,
      count: 2,
      unreadable: 0
    })
    expect(settle('令和5年1月2日', '平成3年4月5日')).toMatchObject({ format: 'era', isAmbiguous: false })
    expect(settle('2023/10/20', '45219')).toMatchObject({ format: 'mixed', isAmbiguous: false })
    expect(settle('', '-')).toMatchObject({ format: 'none', count: 0 })
  })

  it('settles the order by the one date that has only one', () => {
    expect(settle('03/04/2023', '05/06/2023', '25/12/2022')).toMatchObject({
      format: 'dmy',
      order: 'dmy',
      isAmbiguous: false,
      candidates: ['dmy']
    })
    expect(settle('03/04/2023', '12/25/2022')).toMatchObject({ order: 'mdy', isAmbiguous: false })
    expect(settle('99/04/05', '98/12/25')).toMatchObject({ order: 'ymd', isAmbiguous: false })
    expect(settle('03.04.2023')).toMatchObject({ order: 'dmy', isAmbiguous: false })
  })

  it('asks where more than one order reads all dates, differently', () => {
    expect(settle('03/04/2023', '05/06/2023')).toMatchObject({
      order: null,
      isAmbiguous: true,
      candidates: ['dmy', 'mdy']
    })
    expect(settle('07/10/83', '05/05/75')).toMatchObject({ isAmbiguous: true })
    expect(settle('05/05/2023', '06/06/2023')).toMatchObject({ isAmbiguous: false })
  })

  it('lets the order that reads most win, and counts what no order reads', () => {
    expect(settle('13/04/2023', '14/04/2023', '04/15/2023')).toMatchObject({ order: 'dmy', isAmbiguous: false })
    expect(settle('13/04/2023', '04/15/2023')).toMatchObject({ isAmbiguous: true })
    expect(settle('31/02/2023', '13/04/2023', 'soon')).toMatchObject({ order: 'dmy', unreadable: 2, count: 3 })
  })

  it('learns as the file streams by', () => {
    const settler = createDateSettler(YEAR)
    settler.add('03/04/2023')
    expect(settler.result().isAmbiguous).toBe(true)
    settler.add('03/14/2023')
    expect(settler.result()).toMatchObject({ order: 'mdy', isAmbiguous: false })
  })
})
