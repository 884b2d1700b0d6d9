import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** People who want back and whose word is to be heard again, or whose obstacle is gone. */
export const readyToReview: readonly Story[] = [
  {
    // Review of what he said is due.
    name: kanji('佐藤 健', 'さとう けん', 'Sato Ken'),
    mail: 'ken.sato',
    hasPhone: true,
    language: 'ja',
    city: words('川崎', 'Reading'),
    department: 'planning',
    stints: [
      {
        title: words('企画担当', 'Planner'),
        from: 174,
        to: 66,
        manager: 'planner',
        exit: { kind: 'voluntary', reasons: ['growth'], experience: 4, eligibility: 'yes', performance: 'exceeds' }
      }
    ],
    positions: [
      { employer: words('つばめクラウド', 'Swiftcloud'), title: words('事業企画', 'Business planner'), monthsAgo: 65 }
    ],
    touches: [
      {
        ago: 820,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        text: words('新しいプロダクトの発表をお送りした。', 'Sent the announcement of the new product.')
      },
      {
        ago: 433,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 0,
        text: words(
          '近況をうかがった。マネジメントが中心で手を動かす機会が減ったとのこと。',
          'Caught up. All management now, hardly makes anything himself.'
        )
      },
      {
        ago: 88,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words(
          '企画室の新体制に関心。半年ほどで具体的に考えたいとのこと。',
          'Interested in how planning is set up now. Wants to think about it seriously within half a year.'
        ),
        by: 'planner',
        tells: 'within_year',
        reviewIn: -6
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 1_100 },
      { track: 'nurture', stage: 'engaged', ago: 433 },
      { track: 'hiring', stage: 'reconnected', ago: 12 }
    ],
    tier: 'B',
    owner: 'mori',
    steps: [{ inDays: 0, what: words('オンライン面談：復帰意向の確認', 'Online talk: ask again where he stands') }],
    consents: [{ purpose: 'contact', state: 'given', ago: 433 }],
    ties: [{ kind: 'manager', member: 'planner', strength: 2 }],
    judgements: [
      {
        kind: 'barrier',
        value: 'told',
        ago: 88,
        reason: words(
          '当時の後輩が上司になることを気にしている。',
          'Minds that someone he trained would be his manager.'
        )
      }
    ]
  },
  {
    name: latin('Lucía', 'Martínez-Echeverría', 'ルシア', 'マルティネス＝エチェベリア'),
    mail: 'lucia.martinez',
    language: 'en',
    city: words('東京', 'London'),
    department: 'people',
    stints: [
      {
        title: words('人事課長', 'Partner'),
        from: 139,
        to: 50,
        exit: { kind: 'voluntary', reasons: ['career_change'], experience: 4, eligibility: 'yes', performance: 'meets' }
      }
    ],
    positions: [
      {
        employer: words('Kestrel Bio', 'Kestrel Bio'),
        title: words('組織開発', 'Organisation development'),
        monthsAgo: 49
      }
    ],
    touches: [
      {
        ago: 530,
        channel: 'social',
        intent: 'give',
        topic: 'congratulation',
        text: words('新しい役職へのお祝いをお伝えした。', 'Congratulated her on the new role.')
      },
      {
        ago: 211,
        channel: 'email',
        direction: 'in',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words(
          '先方から近況。人事制度の事例交換をしたいとのこと。',
          'She wrote: would like to swap notes on HR practice.'
        )
      },
      {
        ago: 35,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words(
          '今の役割は来期で一区切り。1年以内なら戻ることも考えたいとのこと。',
          'Her current role ends next year. Coming back within a year is an option.'
        ),
        tells: 'within_year',
        reviewIn: 24
      }
    ],
    stages: [{ track: 'nurture', stage: 'engaged', ago: 211 }],
    tier: 'B',
    owner: 'manager',
    steps: [{ inDays: 10, what: words('人事制度の事例交換会に誘う', 'Invite to swap notes on HR practice') }],
    // Ends within a month.
    consents: [{ purpose: 'contact', state: 'given', ago: 712 }],
    ties: [{ kind: 'peer', member: 'manager', strength: 3 }]
  },
  {
    name: kanji('李 明', 'り みん', 'Li Ming'),
    mail: 'ming.li',
    language: 'ja',
    city: words('福岡', 'Edinburgh'),
    department: 'core',
    stints: [
      {
        title: words('シニアエンジニア', 'Senior engineer'),
        from: 139,
        to: 38,
        manager: 'engineer',
        exit: {
          kind: 'voluntary',
          reasons: ['relocation'],
          experience: 3,
          notes: words(
            '通える範囲に拠点がなく、やむを得ず退職。',
            'No office within reach of the new home; left against his wish.'
          ),
          eligibility: 'yes',
          performance: 'meets',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      {
        employer: words('潮見ロボティクス', 'Tidewater Robotics'),
        title: words('SRE', 'Site reliability engineer'),
        monthsAgo: 37
      }
    ],
    touches: [
      {
        ago: 690,
        channel: 'chat',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 0,
        text: words(
          '地元での生活は快適。出社が週3日あるのが負担とのこと。',
          'Likes it up there. Three days a week in the office are a burden.'
        )
      },
      {
        ago: 118,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        sentiment: 2,
        text: words(
          'フルリモート勤務の開始をお知らせ。「それなら話を聞きたい」と返信。',
          'Told him about the fully remote option. “Then let us talk.”'
        )
      },
      {
        ago: 5,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words(
          'フルリモートであれば、すぐにでも戻りたいとのこと。オンコール体制を心配していた。',
          'With remote work he would come back now. Worried about the on-call rota.'
        ),
        by: 'engineer',
        tells: 'ready_now',
        reviewIn: 26
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 900 },
      { track: 'hiring', stage: 'reconnected', ago: 118 },
      { track: 'hiring', stage: 'interested', ago: 20 },
      { track: 'hiring', stage: 'shortlisted', ago: 5, opening: 'sreLead' }
    ],
    shortlist: {
      opening: 'sreLead',
      status: 'proposed',
      ago: 5,
      rationale: words(
        '当社基盤の設計を知り、SREとしての経験を積んだ。',
        'Knows how our platform was built and has worked as an SRE since.'
      )
    },
    tier: 'B',
    owner: 'recruiter',
    consents: [
      { purpose: 'contact', state: 'given', ago: 118 },
      { purpose: 'handover', state: 'given', ago: 5 }
    ],
    ties: [{ kind: 'manager', member: 'engineer', strength: 2 }],
    judgements: [
      {
        kind: 'cause_resolved',
        value: 'yes',
        ago: 100,
        reason: words('フルリモート勤務が可能になった。', 'Remote work is possible now.')
      }
    ],
    tags: [1]
  }
]
