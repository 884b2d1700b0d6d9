import { words } from '../words/words'
import { latin, type Story } from './story'

/** People who could be back soon, each with a step to come or none. */
export const readySoon: readonly Story[] = [
  {
    name: latin('Omar', 'Diallo', 'オマール', 'ディアロ'),
    mail: 'omar.diallo',
    language: 'en',
    city: words('横浜', 'Bristol'),
    department: 'data',
    stints: [
      {
        title: words('シニアデータエンジニア', 'Senior data engineer'),
        from: 88,
        to: 28,
        exit: {
          kind: 'voluntary',
          reasons: ['startup'],
          experience: 3,
          eligibility: 'yes',
          performance: 'exceeds',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      {
        employer: words('フリーランス', 'Freelance'),
        title: words('データコンサルタント', 'Data consultant'),
        monthsAgo: 27
      }
    ],
    touches: [
      {
        ago: 610,
        channel: 'email',
        intent: 'give',
        topic: 'practical',
        text: words('在籍証明書をお送りした。', 'Sent the employment reference he needed.')
      },
      {
        ago: 280,
        channel: 'event',
        direction: 'both',
        intent: 'give',
        topic: 'event',
        sentiment: 1,
        text: words(
          '技術勉強会に登壇。データ基盤の話が好評。',
          'Spoke at the tech talk evening; the data platform story went down well.'
        ),
        by: 'engineer'
      },
      {
        ago: 81,
        channel: 'email',
        direction: 'in',
        intent: 'listen',
        topic: 'referral',
        sentiment: 1,
        text: words(
          'Takahashi さん紹介の知人が当社に興味を持っているとのこと。',
          'Mentions that someone Takahashi introduced is curious about us.'
        )
      },
      {
        ago: 19,
        channel: 'meeting',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words(
          '契約が年内で終わる。チームで働くことが恋しく、すぐにでも動けるとのこと。',
          'His contract ends this year. Misses working in a team and could start straight away.'
        ),
        tells: 'ready_now',
        reviewIn: 12
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 800 },
      { track: 'nurture', stage: 'advocate', ago: 280 },
      { track: 'hiring', stage: 'reconnected', ago: 60 },
      { track: 'hiring', stage: 'interested', ago: 17 }
    ],
    tier: 'A',
    owner: 'recruiter',
    steps: [{ inDays: 7, what: words('開発責任者との面談', 'Talk with the head of development') }],
    consents: [{ purpose: 'contact', state: 'given', ago: 280 }],
    ties: [{ kind: 'peer', member: 'engineer', strength: 1 }],
    judgements: [
      {
        kind: 'between_experience',
        value: '2',
        ago: 19,
        reason: words('三社でデータ基盤を立ち上げた。', 'Built data platforms for three firms.')
      }
    ],
    outcomes: [{ kind: 'speaker', ago: 280, note: words('技術勉強会で登壇。', 'Spoke at our tech evening.') }],
    tags: [1, 2]
  },
  {
    name: {
      ja: {
        family: '木下',
        given: '愛子',
        familyKana: 'きのした',
        givenKana: 'あいこ',
        familyRomaji: 'Kinoshita',
        givenRomaji: 'Aiko'
      },
      en: { family: 'Kinoshita', given: 'Aiko' }
    },
    mail: 'aiko.kinoshita',
    city: words('さいたま', 'Cardiff'),
    department: 'design',
    stints: [
      {
        title: words('シニアデザイナー', 'Senior'),
        from: 115,
        to: 75,
        exit: { kind: 'voluntary', reasons: ['growth'], experience: 3, performance: 'exceeds' }
      }
    ],
    positions: [
      { employer: words('フリーランス', 'Self-employed'), title: words('UXデザイナー', 'UX designer'), monthsAgo: 74 }
    ],
    touches: [
      {
        ago: 260,
        channel: 'email',
        intent: 'give',
        topic: 'other',
        text: words('新しいデザインガイドラインをお送りした。', 'Sent the new design guidelines.')
      },
      {
        ago: 62,
        channel: 'chat',
        intent: 'listen',
        topic: 'catch_up',
        depth: 'conversation',
        sentiment: 1,
        text: words(
          '一人での仕事に区切りをつけたいとのこと。来年のうちにはと。',
          'Would like to stop working alone, some time next year.'
        ),
        tells: 'within_year',
        reviewIn: 5
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 400 },
      { track: 'hiring', stage: 'reconnected', ago: 64 }
    ],
    tier: 'B',
    owner: 'mori'
  },
  {
    name: latin('Ben', 'Thompson', 'ベン', 'トンプソン'),
    mail: 'ben.thompson',
    language: 'en',
    city: words('仙台', 'Sheffield'),
    department: 'support',
    stints: [
      {
        title: words('リーダー', 'Lead'),
        from: 150,
        to: 27,
        exit: {
          kind: 'voluntary',
          reasons: ['hours'],
          experience: 3,
          eligibility: 'yes',
          performance: 'meets',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      {
        employer: words('Fjord Systems', 'Fjord Systems'),
        title: words('サポートマネージャー', 'Support manager'),
        monthsAgo: 26
      }
    ],
    touches: [
      {
        ago: 320,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        sentiment: 1,
        text: words(
          'サポート夜間シフトの廃止をお知らせ。「あれがつらかった」と返信。',
          'Told him night shifts in support are over. “They were what wore me down.”'
        )
      },
      {
        ago: 14,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words(
          '夜間シフトがないなら戻ることも考えたい。子会社の話も聞きたいとのこと。',
          'Without night shifts he could see himself here again. Curious about the subsidiary too.'
        ),
        tells: 'within_year',
        reviewIn: 40
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 640 },
      { track: 'hiring', stage: 'reconnected', ago: 9 }
    ],
    tier: 'B',
    owner: 'recruiter',
    steps: [{ inDays: 6, what: words('子会社の話を聞いてもらう', 'Tell him about the subsidiary') }],
    consents: [{ purpose: 'contact', state: 'given', ago: 320 }],
    judgements: [
      {
        kind: 'cause_resolved',
        value: 'yes',
        ago: 14,
        reason: words('夜間シフトは廃止された。', 'Night shifts are gone.')
      }
    ]
  }
]
