import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** Alumni on the long horizon whom nobody has written to, or not yet. */
export const neglected: readonly Story[] = [
  {
    // Gone silent: an advocate whom nobody wrote to for a year and a half.
    name: latin('Hannah', 'Lindqvist', 'ハンナ', 'リンドクヴィスト'),
    mail: 'hannah.lindqvist',
    language: 'en',
    department: 'overseas',
    stints: [
      {
        title: words('海外営業', 'Export executive'),
        from: 130,
        to: 69,
        manager: 'overseas',
        exit: { kind: 'voluntary', reasons: ['education'], experience: 5, eligibility: 'yes', performance: 'exceeds' }
      }
    ],
    touches: [
      {
        ago: 1_300,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words('留学から戻り近況をうかがった。', 'Back from her studies; heard all about them.')
      },
      {
        ago: 905,
        channel: 'email',
        direction: 'in',
        intent: 'listen',
        topic: 'referral',
        sentiment: 2,
        text: words('先方から大学院の友人をご紹介いただいた。', 'Introduced a friend from university.')
      },
      {
        ago: 560,
        channel: 'email',
        direction: 'in',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 0,
        text: words('先方から近況のメール。返信した記録なし。', 'She wrote with news. No record of an answer.')
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 1_700 },
      { track: 'nurture', stage: 'advocate', ago: 905 }
    ],
    tier: 'B',
    owner: 'recruiter',
    outcomes: [
      {
        kind: 'referral',
        ago: 840,
        note: words('ご紹介の方が海外事業部に入社。', 'The friend she introduced joined Overseas.')
      }
    ],
    tags: [3]
  },
  {
    // Left half a year ago; the second check-in is due.
    name: latin('Marcus', 'Bell', 'マーカス', 'ベル'),
    mail: 'marcus.bell',
    language: 'en',
    city: words('横浜', 'Bristol'),
    department: 'manufacturing',
    stints: [
      {
        title: words('生産技術', 'Production engineer'),
        from: 60,
        to: 6.4,
        manager: 'foreman',
        exit: {
          kind: 'voluntary',
          reasons: ['pay'],
          experience: 3,
          eligibility: 'yes',
          performance: 'meets',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      {
        employer: words('さざなみ電機', 'Saltmarsh Electric'),
        title: words('設備保全', 'Maintenance engineer'),
        monthsAgo: 5.6
      }
    ],
    touches: [
      {
        ago: 132,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 0,
        text: words(
          '新しい職場の様子をうかがった。聞いていた業務と少し違うとのこと。',
          'Asked how the new place is. Not quite the job that was described.'
        ),
        tells: 'someday',
        reviewIn: 50
      }
    ],
    stages: [
      { track: 'nurture', stage: 'invited', ago: 200 },
      { track: 'nurture', stage: 'connected', ago: 132 }
    ],
    tier: 'B',
    owner: 'recruiter',
    consents: [{ purpose: 'contact', state: 'given', ago: 196 }],
    ties: [{ kind: 'manager', member: 'foreman', strength: 2 }],
    judgements: [
      {
        kind: 'new_job_shock',
        value: 'told',
        ago: 132,
        reason: words('聞いていた業務と違うとのこと。', 'The job is not what was described.')
      }
    ]
  },
  {
    // Left a year ago and never heard from us since.
    name: kanji('村上 凛', 'むらかみ りん', 'Murakami Rin'),
    mail: 'rin.murakami',
    language: 'ja',
    department: 'sales',
    stints: [
      {
        title: words('営業担当', 'Account executive'),
        from: 44,
        to: 12.3,
        manager: 'ishida',
        exit: {
          kind: 'voluntary',
          reasons: ['growth'],
          eligibility: 'yes',
          performance: 'exceeds',
          invitation: 'invited'
        }
      }
    ],
    owner: 'mori'
  },
  {
    // Left three weeks ago: nothing is asked of her yet.
    name: latin('Elif', 'Kaya', 'エリフ', 'カヤ'),
    mail: 'elif.kaya',
    language: 'en',
    department: 'support',
    stints: [
      {
        title: words('スペシャリスト', 'Specialist'),
        from: 31,
        to: 0.7,
        exit: {
          kind: 'contract_end',
          reasons: ['contract_end'],
          experience: 4,
          eligibility: 'yes',
          performance: 'meets',
          invitation: 'accepted'
        }
      }
    ],
    stages: [{ track: 'nurture', stage: 'invited', ago: 24 }],
    owner: 'recruiter',
    consents: [{ purpose: 'contact', state: 'given', ago: 22 }]
  }
]
