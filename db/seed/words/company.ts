import { words, type Words } from './words'

/** Titles from junior to senior; `share` is how many of the company's people work there. */
export type Department = { name: Words; titles: readonly Words[]; share: number }

/** The invented company: some 400 people. */
export const DEPARTMENTS = {
  sales: {
    name: words('法人営業部', 'Corporate sales'),
    titles: [
      words('営業担当', 'Account executive'),
      words('主任', 'Senior account executive'),
      words('課長', 'Sales manager'),
      words('部長', 'Head of sales')
    ],
    share: 17
  },
  manufacturing: {
    name: words('製造部', 'Manufacturing'),
    titles: [
      words('製造オペレーター', 'Operator'),
      words('生産技術', 'Production engineer'),
      words('主任', 'Chief'),
      words('工場長代理', 'Deputy plant manager')
    ],
    share: 16
  },
  core: {
    name: words('基盤開発部', 'Core development'),
    titles: [
      words('エンジニア', 'Engineer'),
      words('シニアエンジニア', 'Senior engineer'),
      words('テックリード', 'Tech lead'),
      words('開発マネージャー', 'Engineering manager')
    ],
    share: 14
  },
  support: {
    name: words('カスタマーサポート部', 'Support'),
    titles: [words('サポート担当', 'Advisor'), words('スペシャリスト', 'Specialist'), words('リーダー', 'Lead')],
    share: 11
  },
  overseas: {
    name: words('海外事業部', 'Overseas'),
    titles: [
      words('海外営業', 'Export executive'),
      words('リーダー', 'Lead'),
      words('マネージャー', 'Regional manager')
    ],
    share: 7
  },
  planning: {
    name: words('プロダクト企画室', 'Product planning'),
    titles: [
      words('企画担当', 'Planner'),
      words('プロダクトマネージャー', 'Product manager'),
      words('室長', 'Head of planning')
    ],
    share: 7
  },
  data: {
    name: words('データ基盤部', 'Data platform'),
    titles: [
      words('データエンジニア', 'Data engineer'),
      words('シニアデータエンジニア', 'Senior data engineer'),
      words('データアナリスト', 'Data analyst')
    ],
    share: 6
  },
  quality: {
    name: words('品質保証部', 'Quality'),
    titles: [
      words('品質担当', 'Quality engineer'),
      words('主任', 'Senior quality engineer'),
      words('課長', 'Quality manager')
    ],
    share: 6
  },
  design: {
    name: words('デザイン部', 'Design'),
    titles: [
      words('デザイナー', 'Designer'),
      words('シニアデザイナー', 'Senior designer'),
      words('デザインリーダー', 'Design lead')
    ],
    share: 5
  },
  people: {
    name: words('人事総務部', 'People'),
    titles: [words('人事担当', 'People advisor'), words('採用担当', 'Recruiter'), words('人事課長', 'People partner')],
    share: 4
  },
  finance: {
    name: words('経理財務部', 'Finance'),
    titles: [words('経理担当', 'Accountant'), words('主任', 'Financial analyst'), words('課長', 'Finance manager')],
    share: 4
  },
  legal: {
    name: words('法務部', 'Legal'),
    titles: [words('法務担当', 'Counsel'), words('シニアカウンセル', 'Senior counsel')],
    share: 3
  }
} as const satisfies Record<string, Department>
export type DepartmentKey = keyof typeof DEPARTMENTS

export const DEPARTMENT_SHARES = Object.fromEntries(
  Object.entries(DEPARTMENTS).map(([key, { share }]) => [key, share])
) as Record<DepartmentKey, number>

/** Where else people work now; all invented. */
export const EMPLOYERS: readonly Words[] = [
  words('青葉商事', 'Aoba Trading'),
  words('Northwind', 'Northwind'),
  words('Halcyon', 'Halcyon'),
  words('Kestrel Bio', 'Kestrel Bio'),
  words('Fjord Systems', 'Fjord Systems'),
  words('みなもテクノロジーズ', 'Larkfield Technologies'),
  words('北辰精工', 'Brackenridge Precision'),
  words('ひなた物流', 'Dovetail Logistics'),
  words('あかつきソフト', 'Emberline Software'),
  words('瑞穂野食品', 'Fenwick & Rowe Foods'),
  words('さざなみ電機', 'Saltmarsh Electric'),
  words('つばめクラウド', 'Swiftcloud'),
  words('常盤台メディカル', 'Harrowgate Medical'),
  words('くすのき総合研究所', 'Oakhanger Research'),
  words('風見設計', 'Weathervane Design'),
  words('白樺エナジー', 'Silverbirch Energy'),
  words('大樹コンサルティング', 'Tall Oak Consulting'),
  words('まどか教育社', 'Lanternhill Education'),
  words('こだま印刷', 'Mayfly Print'),
  words('すばる計測', 'Pleiad Instruments'),
  words('潮見ロボティクス', 'Tidewater Robotics'),
  words('なぎさ不動産', 'Quayside Estates')
]
export const SELF_EMPLOYED = words('フリーランス', 'Freelance')

/** What they do there, by the kind of work they did here. */
export const OUTSIDE_TITLES: Readonly<Record<DepartmentKey, readonly Words[]>> = {
  sales: [
    words('営業企画', 'Sales planner'),
    words('アカウントマネージャー', 'Account manager'),
    words('事業開発', 'Business development manager')
  ],
  manufacturing: [
    words('生産管理', 'Production planner'),
    words('設備保全', 'Maintenance engineer'),
    words('製造課長', 'Production manager')
  ],
  core: [
    words('バックエンドエンジニア', 'Backend engineer'),
    words('SRE', 'Site reliability engineer'),
    words('開発リーダー', 'Development lead')
  ],
  support: [
    words('カスタマーサクセス', 'Customer success manager'),
    words('サポートマネージャー', 'Support manager'),
    words('ヘルプデスク', 'Service desk analyst')
  ],
  overseas: [
    words('海外営業', 'International sales'),
    words('地域統括', 'Regional lead'),
    words('貿易実務', 'Trade specialist')
  ],
  planning: [
    words('プロダクトオーナー', 'Product owner'),
    words('事業企画', 'Business planner'),
    words('新規事業担当', 'New ventures lead')
  ],
  data: [
    words('データエンジニア', 'Data engineer'),
    words('分析リード', 'Analytics lead'),
    words('機械学習エンジニア', 'Machine learning engineer')
  ],
  quality: [
    words('品質管理', 'Quality manager'),
    words('監査担当', 'Auditor'),
    words('信頼性評価', 'Reliability engineer')
  ],
  design: [
    words('UXデザイナー', 'UX designer'),
    words('アートディレクター', 'Art director'),
    words('プロダクトデザイナー', 'Product designer')
  ],
  people: [
    words('採用マネージャー', 'Talent manager'),
    words('労務担当', 'HR adviser'),
    words('組織開発', 'Organisation development')
  ],
  finance: [
    words('経営管理', 'Financial controller'),
    words('経理リーダー', 'Accounts lead'),
    words('内部監査', 'Internal auditor')
  ],
  legal: [words('企業法務', 'In-house counsel'), words('コンプライアンス担当', 'Compliance officer')]
}

export const CITIES: readonly Words[] = [
  words('東京', 'London'),
  words('横浜', 'Reading'),
  words('川崎', 'Bristol'),
  words('さいたま', 'Leeds'),
  words('千葉', 'Manchester'),
  words('名古屋', 'Birmingham'),
  words('大阪', 'Edinburgh'),
  words('福岡', 'Cardiff'),
  words('仙台', 'Sheffield'),
  words('札幌', 'Belfast'),
  words('松本', 'Dublin'),
  words('シンガポール', 'Singapore')
]

/** Managers of former days, beside those who are members now. */
export const FORMER_MANAGERS: readonly Words[] = [
  words('三好 和彦', 'Graham Holt'),
  words('片桐 亜矢', 'Susan Ferreira'),
  words('黒田 修一', 'Martin Oakes'),
  words('堀内 玲子', 'Rosalind Payne'),
  words('塚本 徹', 'Colin Marchetti'),
  words('桐生 直美', 'Anita Desmond'),
  words('尾崎 克己', 'Derek Sanderson'),
  words('若林 美樹', 'Paula Engström')
]

export const TAGS: readonly Words[] = [
  words('営業OB・OG会', 'Sales alumni circle'),
  words('技術コミュニティ', 'Tech community'),
  words('登壇経験あり', 'Has spoken for us'),
  words('紹介してくれる方', 'Refers people'),
  words('海外在住', 'Lives abroad')
]

/** The one field of the organisation's own. */
export const WORK_FORM = {
  key: 'work_form',
  label: words('希望する働き方', 'Preferred form of work'),
  choices: [
    words('正社員', 'Permanent'),
    words('短時間正社員', 'Permanent, shorter hours'),
    words('業務委託', 'Contract'),
    words('副業', 'Side job')
  ]
} as const
