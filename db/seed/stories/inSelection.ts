import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** People who were handed over for an opening. */
export const inSelection: readonly Story[] = [
  {
    // So little is known that no score is shown.
    name: kanji('小林 沙羅', 'こばやし さら', 'Kobayashi Sara'),
    mail: 'sara.kobayashi',
    language: 'ja',
    department: 'legal',
    stints: [{ title: words('法務担当', 'Counsel'), from: 100, to: 42, exit: { kind: 'voluntary' } }],
    touches: [
      {
        ago: 27,
        channel: 'email',
        direction: 'in',
        intent: 'listen',
        topic: 'opening',
        text: words(
          '先方から法務の募集についてお問い合わせ。すぐにでも応募したいとのこと。',
          'She wrote about the counsel opening. Wants to apply straight away.'
        ),
        opening: 'counsel',
        tells: 'ready_now',
        reviewIn: 8
      }
    ],
    stages: [
      { track: 'hiring', stage: 'interested', ago: 27, opening: 'counsel' },
      { track: 'hiring', stage: 'handed_over', ago: 20, opening: 'counsel' },
      { track: 'hiring', stage: 'interviewing', ago: 8, opening: 'counsel' }
    ],
    shortlist: {
      opening: 'counsel',
      status: 'interviewing',
      ago: 20,
      rationale: words('契約審査の経験。本人から応募の意思。', 'Contract work here; came to us herself.')
    },
    owner: 'manager',
    consents: [
      { purpose: 'contact', state: 'given', ago: 26 },
      { purpose: 'handover', state: 'given', ago: 21 }
    ]
  },
  {
    name: latin('Priya', 'Venkataraman', 'プリヤ', 'ヴェンカタラマン'),
    mail: 'priya.venkataraman',
    language: 'en',
    city: words('大阪', 'Manchester'),
    department: 'sales',
    stints: [
      {
        title: words('営業担当', 'Account executive'),
        from: 127,
        to: 63,
        manager: 'ishida',
        exit: { kind: 'voluntary', reasons: ['pay'], experience: 2, eligibility: 'yes', performance: 'exceeds' }
      }
    ],
    positions: [
      {
        employer: words('Halcyon', 'Halcyon'),
        title: words('アカウントマネージャー', 'Account manager'),
        monthsAgo: 62
      }
    ],
    touches: [
      {
        ago: 500,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        text: words('等級制度の簡素化をお知らせした。', 'Told her about the open pay bands.')
      },
      {
        ago: 142,
        channel: 'call',
        intent: 'ask',
        topic: 'opening',
        sentiment: 0,
        text: words(
          '海外事業の募集に関心があるかうかがった。1年以内なら、と。',
          'Asked whether the overseas role could interest her. Within a year, yes.'
        ),
        tells: 'within_year',
        reviewIn: -30
      }
    ],
    stages: [
      { track: 'hiring', stage: 'interested', ago: 76, opening: 'regionalLead' },
      { track: 'hiring', stage: 'shortlisted', ago: 50, opening: 'regionalLead' },
      { track: 'hiring', stage: 'handed_over', ago: 35, opening: 'regionalLead' },
      { track: 'hiring', stage: 'interviewing', ago: 21, opening: 'regionalLead' }
    ],
    shortlist: {
      opening: 'regionalLead',
      status: 'interviewing',
      ago: 35,
      rationale: words(
        '東南アジアの代理店との商談経験が豊富。',
        'Has dealt with distributors all over South-East Asia.'
      )
    },
    tier: 'B',
    owner: 'mori',
    consents: [
      { purpose: 'contact', state: 'given', ago: 142 },
      { purpose: 'handover', state: 'given', ago: 50 }
    ],
    ties: [{ kind: 'manager', member: 'ishida', strength: 1 }]
  },
  {
    name: kanji('伊藤 大輔', 'いとう だいすけ', 'Ito Daisuke'),
    mail: 'daisuke.ito',
    hasPhone: true,
    language: 'ja',
    city: words('横浜', 'Reading'),
    department: 'manufacturing',
    stints: [
      {
        title: words('主任', 'Chief'),
        from: 260,
        to: 49,
        manager: 'foreman',
        exit: { kind: 'mutual', reasons: ['dissatisfied'], experience: 2, eligibility: 'yes', performance: 'meets' }
      }
    ],
    positions: [
      {
        employer: words('北辰精工', 'Brackenridge Precision'),
        title: words('製造課長', 'Production manager'),
        monthsAgo: 47
      }
    ],
    touches: [
      {
        ago: 410,
        channel: 'letter',
        intent: 'give',
        topic: 'company_change',
        text: words('新ライン稼働の記念誌をお送りした。', 'Sent the booklet on the new line.')
      },
      {
        ago: 56,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words(
          '新ラインの立ち上げなら力になりたい。1年以内に戻ることも考えるとのこと。',
          'Would like to help start up the new line. Could come back within a year.'
        ),
        by: 'foreman',
        tells: 'within_year',
        reviewIn: 15
      }
    ],
    stages: [
      { track: 'hiring', stage: 'interested', ago: 46, opening: 'lineLead' },
      { track: 'hiring', stage: 'shortlisted', ago: 16, opening: 'lineLead' },
      { track: 'hiring', stage: 'handed_over', ago: 2, opening: 'lineLead' }
    ],
    shortlist: {
      opening: 'lineLead',
      status: 'handed_over',
      ago: 2,
      rationale: words(
        '20年近い製造経験。現場からの信頼が厚い。',
        'Nearly twenty years on the shop floor, trusted by everyone there.'
      )
    },
    tier: 'B',
    owner: 'mori',
    consents: [
      { purpose: 'contact', state: 'given', ago: 56 },
      { purpose: 'handover', state: 'given', ago: 16 }
    ],
    ties: [{ kind: 'peer', member: 'foreman', strength: 3 }]
  }
]
