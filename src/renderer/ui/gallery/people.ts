import type { Intent, Language } from '@shared/types/vocabulary'

/** One invented alumnus of the list. */
export type SamplePerson = {
  id: string
  family: string
  given: string
  name: string
  nameLang: 'en' | 'ja'
  second: string
  was: string
  years: string
  intent: Intent
  days: number
  score: number | null
  spread: number
  last: string
  next: string
}

type Line = [string, string, string, Record<Language, string>, string, Intent, number, number | null, string, string]

const lines: Line[] = [
  [
    '髙橋',
    '恵',
    'たかはし めぐみ',
    { en: 'Corporate sales · Manager', ja: '法人営業部・課長' },
    '2016–2023',
    'within_year',
    42,
    78,
    '12 Oct',
    '—'
  ],
  [
    'Svensson',
    'Natalie',
    'Northwind',
    { en: 'Overseas · Lead', ja: '海外事業部・リード' },
    '2018–2022',
    'ready_now',
    9,
    74,
    '13 Nov',
    '26 Nov'
  ],
  [
    'Diallo',
    'Omar',
    'Freelance',
    { en: 'Data platform · Senior engineer', ja: 'データ基盤部・シニア' },
    '2019–2024',
    'ready_now',
    17,
    71,
    '5 Nov',
    '1 Dec'
  ],
  [
    '佐藤',
    '健',
    'さとう けん',
    { en: 'Product planning', ja: 'プロダクト企画室' },
    '2012–2021',
    'within_year',
    88,
    66,
    '28 Aug',
    'Today'
  ],
  [
    'Martínez-Echeverría',
    'Lucía',
    'Kestrel Bio',
    { en: 'People · Partner', ja: '人事部・パートナー' },
    '2015–2022',
    'someday',
    31,
    63,
    '20 Oct',
    '4 Dec'
  ],
  ['李', '明', 'り みん', { en: 'Core development', ja: '基盤開発部' }, '2015–2023', 'ready_now', 3, 61, '19 Nov', '—'],
  [
    'Kinoshita',
    'Aiko',
    'Self-employed',
    { en: 'Design · Senior', ja: 'デザイン部・シニア' },
    '2017–2020',
    'not_considering',
    60,
    58,
    '23 Sep',
    '—'
  ],
  [
    'Thompson',
    'Ben',
    'Fjord Systems',
    { en: 'Support · Lead', ja: 'サポート部・リード' },
    '2014–2024',
    'within_year',
    12,
    55,
    '10 Nov',
    '30 Nov'
  ],
  ['小林', '沙羅', 'こばやし さら', { en: 'Legal', ja: '法務部' }, '2018–2023', 'unknown', 25, null, '28 Oct', '—'],
  [
    'Venkataraman',
    'Priya',
    'Halcyon',
    { en: 'Corporate sales', ja: '法人営業部' },
    '2016–2021',
    'within_year',
    140,
    49,
    '5 Jul',
    '—'
  ],
  [
    '伊藤',
    '大輔',
    'いとう だいすけ',
    { en: 'Manufacturing · Chief', ja: '製造部・主任' },
    '2005–2022',
    'within_year',
    55,
    46,
    '29 Sep',
    '—'
  ]
]

/** Row `index` of a list of any length, always the same for the same index. */
export function samplePerson(index: number, language: Language): SamplePerson {
  const line = lines[index % lines.length] ?? lines[0]!
  const [family, given, second, was, years, intent, days, score, last, next] = line
  const isJapanese = /\p{Script=Han}/u.test(family)
  return {
    id: String(index),
    family,
    given,
    name: isJapanese ? `${family} ${given}` : `${given} ${family}`,
    nameLang: isJapanese ? 'ja' : 'en',
    second,
    was: was[language],
    years,
    intent,
    days,
    score,
    spread: 6 + (index % 4) * 2,
    last,
    next
  }
}
