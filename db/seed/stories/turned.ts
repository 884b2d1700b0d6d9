import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** Relationships that turned into something: a return, a second farewell, business. */
export const turned: readonly Story[] = [
  {
    // Came back, and works here again: no alumna any more.
    name: kanji('中村 葵', 'なかむら あおい', 'Nakamura Aoi'),
    mail: 'aoi.nakamura',
    language: 'ja',
    department: 'support',
    stints: [
      {
        title: words('サポート担当', 'Advisor'),
        from: 99,
        to: 34,
        exit: {
          kind: 'voluntary',
          reasons: ['growth'],
          experience: 4,
          eligibility: 'yes',
          performance: 'exceeds',
          invitation: 'accepted'
        }
      },
      { title: words('リーダー', 'Lead'), from: 5.6, to: null }
    ],
    positions: [
      {
        employer: words('Halcyon', 'Halcyon'),
        title: words('カスタマーサクセス', 'Customer success manager'),
        monthsAgo: 33,
        untilMonthsAgo: 6
      }
    ],
    touches: [
      {
        ago: 620,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        text: words('育成プログラムの刷新をお知らせした。', 'Told her about the rebuilt training programme.')
      },
      {
        ago: 290,
        channel: 'email',
        intent: 'give',
        topic: 'opening',
        sentiment: 2,
        text: words('サポート リーダーの募集をお知らせした。', 'Told her about the support lead opening.'),
        opening: 'supportLead'
      },
      {
        ago: 270,
        channel: 'call',
        intent: 'ask',
        topic: 'opening',
        sentiment: 2,
        text: words('応募の意思を確認。ぜひ、とのこと。', 'Asked whether she would apply. Gladly.'),
        opening: 'supportLead',
        tells: 'ready_now'
      }
    ],
    stages: [
      { track: 'hiring', stage: 'interested', ago: 270, opening: 'supportLead' },
      { track: 'hiring', stage: 'handed_over', ago: 255, opening: 'supportLead' },
      { track: 'hiring', stage: 'interviewing', ago: 240, opening: 'supportLead' },
      { track: 'hiring', stage: 'rehired', ago: 170, opening: 'supportLead' }
    ],
    shortlist: {
      opening: 'supportLead',
      status: 'rehired',
      ago: 255,
      rationale: words('現場を知り、育成の経験も積んだ。', 'Knows the floor and has learnt to coach since.')
    },
    owner: 'mori',
    consents: [
      { purpose: 'contact', state: 'given', ago: 620 },
      { purpose: 'handover', state: 'given', ago: 262 }
    ],
    outcomes: [
      {
        kind: 'rehire',
        ago: 170,
        note: words('募集のお知らせから復帰。', 'Came back after we told her of the opening.'),
        opening: 'supportLead',
        ofStint: 1
      }
    ]
  },
  {
    // Came back once, and left again.
    name: latin('Peter', 'Okafor', 'ピーター', 'オカフォー'),
    mail: 'peter.okafor',
    language: 'en',
    city: words('東京', 'Manchester'),
    department: 'planning',
    stints: [
      {
        title: words('企画担当', 'Planner'),
        from: 118,
        to: 51,
        exit: { kind: 'voluntary', reasons: ['growth'], experience: 4, eligibility: 'yes', performance: 'exceeds' }
      },
      {
        title: words('プロダクトマネージャー', 'Product manager'),
        from: 15,
        to: 4,
        manager: 'planner',
        exit: {
          kind: 'voluntary',
          reasons: ['growth'],
          experience: 3,
          notes: words(
            '二度目の退職も成長機会が理由。前回の原因が残っていた。',
            'Left over growth once more: what made him leave the first time was still there.'
          ),
          eligibility: 'conditional',
          eligibilityReason: words('職務の幅が広がった場合に限り検討。', 'Only for a role with a wider remit.'),
          performance: 'exceeds',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      {
        employer: words('大樹コンサルティング', 'Tall Oak Consulting'),
        title: words('新規事業担当', 'New ventures lead'),
        monthsAgo: 3.5
      }
    ],
    touches: [
      {
        ago: 540,
        channel: 'email',
        intent: 'give',
        topic: 'opening',
        sentiment: 1,
        text: words('プロダクトマネージャーの募集をお知らせした。', 'Told him about the product manager opening.'),
        opening: 'productManager'
      },
      {
        ago: 61,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 0,
        text: words('退職から2か月。新しい職場に慣れてきたとのこと。', 'Two months on. Settling in.'),
        tells: 'not_considering'
      }
    ],
    stages: [
      { track: 'hiring', stage: 'interested', ago: 530, opening: 'productManager' },
      { track: 'hiring', stage: 'rehired', ago: 455, opening: 'productManager' },
      { track: 'nurture', stage: 'connected', ago: 61 }
    ],
    tier: 'C',
    owner: 'manager',
    consents: [{ purpose: 'contact', state: 'given', ago: 120 }],
    outcomes: [
      {
        kind: 'rehire',
        ago: 455,
        note: words('プロダクトマネージャーとして復帰。', 'Came back as a product manager.'),
        opening: 'productManager',
        ofStint: 1
      }
    ],
    judgements: [
      {
        kind: 'cause_resolved',
        value: 'no',
        ago: 61,
        reason: words('成長機会の課題は残っている。', 'There is still little room to grow.')
      }
    ]
  },
  {
    // An alumna whose new employer became a client.
    name: latin('Samira', 'Haddad', 'サミラ', 'ハダド'),
    mail: 'samira.haddad',
    language: 'en',
    city: words('シンガポール', 'Dublin'),
    department: 'sales',
    stints: [
      {
        title: words('主任', 'Senior account executive'),
        from: 122,
        to: 58,
        manager: 'ishida',
        exit: {
          kind: 'voluntary',
          reasons: ['outside_offer'],
          experience: 5,
          eligibility: 'yes',
          performance: 'exceeds'
        }
      }
    ],
    positions: [
      {
        employer: words('白樺エナジー', 'Silverbirch Energy'),
        title: words('購買部長', 'Head of purchasing'),
        monthsAgo: 57
      }
    ],
    touches: [
      {
        ago: 880,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words(
          '石田部長と訪問。購買の課題をうかがった。',
          'Visited with Ishida. Heard about their purchasing troubles.'
        ),
        by: 'ishida'
      },
      {
        ago: 430,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        sentiment: 1,
        text: words('お客さま向けポータルをご紹介した。', 'Showed her the new customer portal.'),
        by: 'ishida'
      },
      {
        ago: 66,
        channel: 'event',
        direction: 'both',
        intent: 'give',
        topic: 'event',
        sentiment: 2,
        text: words('展示会の当社ブースでお会いした。', 'Met at our stand at the trade fair.'),
        by: 'ishida'
      }
    ],
    stages: [
      { track: 'nurture', stage: 'engaged', ago: 880 },
      { track: 'nurture', stage: 'advocate', ago: 430 }
    ],
    tier: 'B',
    owner: 'manager',
    steps: [{ inDays: -9, what: words('展示会のお礼を送る', 'Send thanks for the visit at the fair') }],
    ties: [{ kind: 'manager', member: 'ishida', strength: 3 }],
    outcomes: [
      {
        kind: 'client',
        ago: 760,
        note: words('転職先の白樺エナジーが当社の顧客に。', 'Her new employer, Silverbirch Energy, became our client.')
      },
      {
        kind: 'speaker',
        ago: 340,
        note: words('営業研修でお客さまの視点を話してくれた。', 'Gave the customer’s view at our sales training.')
      }
    ],
    tags: [0, 2]
  }
]
