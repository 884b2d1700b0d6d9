import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** Relationships that turned into something, or that may not be tended any more. */
export const turningStories: readonly Story[] = [
  {
    // Asked to be left alone.
    name: kanji('関口 真', 'せきぐち しん', 'Sekiguchi Shin'),
    mail: 'shin.sekiguchi',
    language: 'ja',
    department: 'finance',
    stints: [
      {
        title: words('経理担当', 'Accountant'),
        from: 92,
        to: 40,
        exit: { kind: 'voluntary', reasons: ['dissatisfied'], experience: 2, performance: 'meets', invitation: 'declined' }
      }
    ],
    touches: [
      { ago: 480, channel: 'email', intent: 'ask', topic: 'referral', text: words('知人の紹介をお願いした。', 'Asked for a referral.') },
      { ago: 474, channel: 'email', direction: 'in', intent: 'listen', topic: 'practical', sentiment: -2, text: words('今後の連絡は控えてほしいとのお申し出。お詫びのうえ停止。', 'Asked not to be contacted any more. Apologised and stopped.') }
    ],
    preference: { ago: 474, doNotContact: true, note: words('連絡は不要とのお申し出。', 'Asked not to be contacted any more.') }
  },
  {
    name: latin('Jana', 'Novak', 'ヤナ', 'ノヴァク'),
    mail: 'jana.novak',
    language: 'en',
    department: 'quality',
    stints: [
      {
        title: words('品質担当', 'Quality engineer'),
        from: 81,
        to: 33,
        exit: { kind: 'voluntary', reasons: ['outside_offer'], experience: 4, eligibility: 'yes', performance: 'meets', invitation: 'accepted' }
      }
    ],
    positions: [{ employer: words('常盤台メディカル', 'Harrowgate Medical'), title: words('監査担当', 'Auditor'), monthsAgo: 32 }],
    touches: [{ ago: 640, channel: 'email', intent: 'give', topic: 'company_change', text: words('新製品のお知らせをお送りした。', 'Sent word of the new product.') }],
    owner: 'recruiter',
    consents: [
      { purpose: 'contact', state: 'given', ago: 990 },
      { purpose: 'contact', state: 'withdrawn', ago: 300, note: words('配信停止のご希望。', 'Unsubscribed.') }
    ]
  },
  {
    // Consent has run out; she would gladly hear from us.
    name: kanji('早川 千夏', 'はやかわ ちなつ', 'Hayakawa Chinatsu'),
    mail: 'chinatsu.hayakawa',
    language: 'ja',
    department: 'design',
    stints: [
      {
        title: words('デザインリーダー', 'Design lead'),
        from: 128,
        to: 44,
        exit: { kind: 'voluntary', reasons: ['startup'], experience: 5, eligibility: 'yes', performance: 'outstanding', invitation: 'accepted' }
      }
    ],
    positions: [{ employer: words('風見設計', 'Weathervane Design'), title: words('代表', 'Founder'), monthsAgo: 43 }],
    touches: [
      { ago: 700, channel: 'meeting', direction: 'both', intent: 'listen', topic: 'catch_up', sentiment: 2, text: words('開業祝いを兼ねて訪問。協業の話で盛り上がった。', 'Visited the new studio. Much talk of working together.') },
      { ago: 365, channel: 'call', direction: 'in', intent: 'listen', topic: 'other', sentiment: 2, text: words('先方から共同企画のご提案。企画室につないだ。', 'She proposed a joint project; put her in touch with planning.') },
      { ago: 60, channel: 'email', intent: 'give', topic: 'congratulation', sentiment: 1, text: words('受賞のお祝いをお送りした。', 'Congratulated her on the award.') }
    ],
    stages: [{ track: 'nurture', stage: 'advocate', ago: 365 }],
    tier: 'B',
    owner: 'mori',
    consents: [{ purpose: 'contact', state: 'given', ago: 770 }],
    outcomes: [{ kind: 'partner', ago: 310, note: words('新製品のデザインを風見設計と共同で。', 'Weathervane Design works with us on the new product.') }]
  },
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
        exit: { kind: 'voluntary', reasons: ['growth'], experience: 4, eligibility: 'yes', performance: 'exceeds', invitation: 'accepted' }
      },
      { title: words('リーダー', 'Lead'), from: 5.6, to: null }
    ],
    positions: [{ employer: words('Halcyon', 'Halcyon'), title: words('カスタマーサクセス', 'Customer success manager'), monthsAgo: 33, untilMonthsAgo: 6 }],
    touches: [
      { ago: 620, channel: 'email', intent: 'give', topic: 'company_change', text: words('育成プログラムの刷新をお知らせした。', 'Told her about the rebuilt training programme.') },
      { ago: 290, channel: 'email', intent: 'give', topic: 'opening', sentiment: 2, text: words('サポート リーダーの募集をお知らせした。', 'Told her about the support lead opening.'), opening: 'supportLead' },
      { ago: 270, channel: 'call', intent: 'ask', topic: 'opening', sentiment: 2, text: words('応募の意思を確認。ぜひ、とのこと。', 'Asked whether she would apply. Gladly.'), opening: 'supportLead', tells: 'ready_now' }
    ],
    stages: [
      { track: 'hiring', stage: 'interested', ago: 270, opening: 'supportLead' },
      { track: 'hiring', stage: 'handed_over', ago: 255, opening: 'supportLead' },
      { track: 'hiring', stage: 'interviewing', ago: 240, opening: 'supportLead' },
      { track: 'hiring', stage: 'rehired', ago: 170, opening: 'supportLead' }
    ],
    shortlist: { opening: 'supportLead', status: 'rehired', ago: 255, rationale: words('現場を知り、育成の経験も積んだ。', 'Knows the floor and has learnt to coach since.') },
    owner: 'mori',
    consents: [
      { purpose: 'contact', state: 'given', ago: 620 },
      { purpose: 'handover', state: 'given', ago: 262 }
    ],
    outcomes: [{ kind: 'rehire', ago: 170, note: words('募集のお知らせから復帰。', 'Came back after we told her of the opening.'), opening: 'supportLead', ofStint: 1 }]
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
          notes: words('二度目の退職も成長機会が理由。前回の原因が残っていた。', 'Left over growth once more: what made him leave the first time was still there.'),
          eligibility: 'conditional',
          eligibilityReason: words('職務の幅が広がった場合に限り検討。', 'Only for a role with a wider remit.'),
          performance: 'exceeds',
          invitation: 'accepted'
        }
      }
    ],
    positions: [{ employer: words('大樹コンサルティング', 'Tall Oak Consulting'), title: words('新規事業担当', 'New ventures lead'), monthsAgo: 3.5 }],
    touches: [
      { ago: 540, channel: 'email', intent: 'give', topic: 'opening', sentiment: 1, text: words('プロダクトマネージャーの募集をお知らせした。', 'Told him about the product manager opening.'), opening: 'productManager' },
      { ago: 61, channel: 'call', intent: 'listen', topic: 'catch_up', sentiment: 0, text: words('退職から2か月。新しい職場に慣れてきたとのこと。', 'Two months on. Settling in.'), tells: 'not_considering' }
    ],
    stages: [
      { track: 'hiring', stage: 'interested', ago: 530, opening: 'productManager' },
      { track: 'hiring', stage: 'rehired', ago: 455, opening: 'productManager' },
      { track: 'nurture', stage: 'connected', ago: 61 }
    ],
    tier: 'C',
    owner: 'manager',
    consents: [{ purpose: 'contact', state: 'given', ago: 120 }],
    outcomes: [{ kind: 'rehire', ago: 455, note: words('プロダクトマネージャーとして復帰。', 'Came back as a product manager.'), opening: 'productManager', ofStint: 1 }],
    judgements: [{ kind: 'cause_resolved', value: 'no', ago: 61, reason: words('成長機会の課題は残っている。', 'There is still little room to grow.') }]
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
        exit: { kind: 'voluntary', reasons: ['outside_offer'], experience: 5, eligibility: 'yes', performance: 'exceeds' }
      }
    ],
    positions: [{ employer: words('白樺エナジー', 'Silverbirch Energy'), title: words('購買部長', 'Head of purchasing'), monthsAgo: 57 }],
    touches: [
      { ago: 880, channel: 'meeting', direction: 'both', intent: 'listen', topic: 'catch_up', sentiment: 2, text: words('石田部長と訪問。購買の課題をうかがった。', 'Visited with Ishida. Heard about their purchasing troubles.'), by: 'ishida' },
      { ago: 430, channel: 'email', intent: 'give', topic: 'company_change', sentiment: 1, text: words('お客さま向けポータルをご紹介した。', 'Showed her the new customer portal.'), by: 'ishida' },
      { ago: 66, channel: 'event', direction: 'both', intent: 'give', topic: 'event', sentiment: 2, text: words('展示会の当社ブースでお会いした。', 'Met at our stand at the trade fair.'), by: 'ishida' }
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
      { kind: 'client', ago: 760, note: words('転職先の白樺エナジーが当社の顧客に。', 'Her new employer, Silverbirch Energy, became our client.') },
      { kind: 'speaker', ago: 340, note: words('営業研修でお客さまの視点を話してくれた。', 'Gave the customer’s view at our sales training.') }
    ],
    tags: [0, 2]
  }
]
