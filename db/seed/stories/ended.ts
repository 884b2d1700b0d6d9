import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** Relationships that may not be tended any more, or whose consent has run out. */
export const ended: readonly Story[] = [
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
        exit: {
          kind: 'voluntary',
          reasons: ['dissatisfied'],
          experience: 2,
          performance: 'meets',
          invitation: 'declined'
        }
      }
    ],
    touches: [
      {
        ago: 480,
        channel: 'email',
        intent: 'ask',
        topic: 'referral',
        text: words('知人の紹介をお願いした。', 'Asked for a referral.')
      },
      {
        ago: 474,
        channel: 'email',
        direction: 'in',
        intent: 'listen',
        topic: 'practical',
        sentiment: -2,
        text: words(
          '今後の連絡は控えてほしいとのお申し出。お詫びのうえ停止。',
          'Asked not to be contacted any more. Apologised and stopped.'
        )
      }
    ],
    preference: {
      ago: 474,
      doNotContact: true,
      note: words('連絡は不要とのお申し出。', 'Asked not to be contacted any more.')
    }
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
        exit: {
          kind: 'voluntary',
          reasons: ['outside_offer'],
          experience: 4,
          eligibility: 'yes',
          performance: 'meets',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      { employer: words('常盤台メディカル', 'Harrowgate Medical'), title: words('監査担当', 'Auditor'), monthsAgo: 32 }
    ],
    touches: [
      {
        ago: 640,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        text: words('新製品のお知らせをお送りした。', 'Sent word of the new product.')
      }
    ],
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
        exit: {
          kind: 'voluntary',
          reasons: ['startup'],
          experience: 5,
          eligibility: 'yes',
          performance: 'outstanding',
          invitation: 'accepted'
        }
      }
    ],
    positions: [{ employer: words('風見設計', 'Weathervane Design'), title: words('代表', 'Founder'), monthsAgo: 43 }],
    touches: [
      {
        ago: 700,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words(
          '開業祝いを兼ねて訪問。協業の話で盛り上がった。',
          'Visited the new studio. Much talk of working together.'
        )
      },
      {
        ago: 365,
        channel: 'call',
        direction: 'in',
        intent: 'listen',
        topic: 'other',
        sentiment: 2,
        text: words(
          '先方から共同企画のご提案。企画室につないだ。',
          'She proposed a joint project; put her in touch with planning.'
        )
      },
      {
        ago: 60,
        channel: 'email',
        intent: 'give',
        topic: 'congratulation',
        sentiment: 1,
        text: words('受賞のお祝いをお送りした。', 'Congratulated her on the award.')
      }
    ],
    stages: [{ track: 'nurture', stage: 'advocate', ago: 365 }],
    tier: 'B',
    owner: 'mori',
    consents: [{ purpose: 'contact', state: 'given', ago: 770 }],
    outcomes: [
      {
        kind: 'partner',
        ago: 310,
        note: words('新製品のデザインを風見設計と共同で。', 'Weathervane Design works with us on the new product.')
      }
    ]
  }
]
