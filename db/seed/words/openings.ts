import type { OpeningStatus } from '@shared/types/vocabulary'
import type { DepartmentKey } from './company'
import type { MemberKey } from './members'
import { words, type Words } from './words'

/** Days are counted back from today. */
export type SeedOpening = {
  title: Words
  department: DepartmentKey
  place: Words
  skills: Words
  description: Words
  status: OpeningStatus
  openedAgo: number
  closedAgo: number | null
  owner: MemberKey
}

export const OPENINGS = {
  salesManager: {
    title: words('法人営業 マネージャー', 'Corporate sales manager'),
    department: 'sales',
    place: words('東京・ハイブリッド', 'London, hybrid'),
    skills: words('法人営業,チームづくり,提案', 'B2B sales,Leading a team,Proposals'),
    description: words(
      '大手顧客を担当する営業チーム（6名）のマネージャー。週2日出社。',
      'Leads the team of six that looks after our largest accounts. Two days a week in the office.'
    ),
    status: 'open',
    openedAgo: 38,
    closedAgo: null,
    owner: 'mori'
  },
  sreLead: {
    title: words('SRE リード', 'SRE lead'),
    department: 'core',
    place: words('フルリモート', 'Remote'),
    skills: words('Kubernetes,可観測性,オンコール設計', 'Kubernetes,Observability,On-call design'),
    description: words(
      'サービスの信頼性を担うチームの立ち上げ。オンコールの仕組みから一緒につくります。',
      'Builds the team that keeps our services up, starting with a humane on-call rota.'
    ),
    status: 'open',
    openedAgo: 34,
    closedAgo: null,
    owner: 'recruiter'
  },
  regionalLead: {
    title: words('海外事業 リージョナルリード', 'Regional lead, overseas'),
    department: 'overseas',
    place: words('シンガポールまたは東京', 'Singapore or London'),
    skills: words('海外営業,英語,代理店管理', 'International sales,Distributors,Negotiation'),
    description: words(
      'シンガポール拠点を中心に、東南アジアの代理店網を広げる役割です。',
      'Grows our distributors across South-East Asia from the new Singapore office.'
    ),
    status: 'open',
    openedAgo: 76,
    closedAgo: null,
    owner: 'mori'
  },
  counsel: {
    title: words('企業法務（契約担当）', 'Commercial counsel'),
    department: 'legal',
    place: words('東京', 'London'),
    skills: words('契約審査,英文契約,個人情報保護', 'Contracts,Data protection,Negotiation'),
    description: words(
      '国内外の契約審査と、事業部からの相談窓口。',
      'Reviews contracts at home and abroad and advises the business.'
    ),
    status: 'open',
    openedAgo: 58,
    closedAgo: null,
    owner: 'manager'
  },
  lineLead: {
    title: words('製造 ラインリーダー', 'Production line lead'),
    department: 'manufacturing',
    place: words('横浜工場', 'Reading plant'),
    skills: words('生産管理,安全衛生,カイゼン', 'Production planning,Safety,Continuous improvement'),
    description: words(
      '新ラインの立ち上げとチーム（12名）の運営。日勤のみ。',
      'Starts up the new line and runs its team of twelve. Day shifts only.'
    ),
    status: 'open',
    openedAgo: 47,
    closedAgo: null,
    owner: 'mori'
  },
  dataEngineer: {
    title: words('データエンジニア（シニア）', 'Senior data engineer'),
    department: 'data',
    place: words('フルリモート', 'Remote'),
    skills: words('SQL,データモデリング,dbt', 'SQL,Data modelling,dbt'),
    description: words(
      'データ基盤の刷新を進めるシニア職。来期の予算確定後に再開。',
      'Carries on the rebuild of our data platform. On hold until next year’s budget is set.'
    ),
    status: 'on_hold',
    openedAgo: 130,
    closedAgo: null,
    owner: 'recruiter'
  },
  supportLead: {
    title: words('サポート リーダー', 'Support lead'),
    department: 'support',
    place: words('仙台', 'Sheffield'),
    skills: words('顧客対応,シフト管理,育成', 'Customer care,Planning shifts,Coaching'),
    description: words('サポートチーム（9名）のリーダー。', 'Leads a support team of nine.'),
    status: 'filled',
    openedAgo: 300,
    closedAgo: 170,
    owner: 'mori'
  },
  productManager: {
    title: words('プロダクトマネージャー', 'Product manager'),
    department: 'planning',
    place: words('東京・ハイブリッド', 'London, hybrid'),
    skills: words('要件定義,ユーザー調査,ロードマップ', 'Discovery,User research,Roadmaps'),
    description: words('既存製品の次期版を企画・推進。', 'Plans and drives the next version of our main product.'),
    status: 'filled',
    openedAgo: 560,
    closedAgo: 455,
    owner: 'manager'
  }
} as const satisfies Record<string, SeedOpening>
export type OpeningKey = keyof typeof OPENINGS
