import { words } from '../words/words'
import { kanji, type Story } from './story'

/** Alumni on the long horizon whom somebody thinks of. */
export const tended: readonly Story[] = [
  {
    // Left two months ago: the first check-in is due.
    name: kanji('﨑山 太郎', 'さきやま たろう', 'Sakiyama Taro'),
    mail: 'taro.sakiyama',
    hasPhone: true,
    language: 'ja',
    city: words('千葉', 'Leeds'),
    department: 'planning',
    stints: [
      {
        title: words('プロダクトマネージャー', 'Product manager'),
        from: 70,
        to: 2.1,
        manager: 'planner',
        exit: {
          kind: 'voluntary',
          reasons: ['career_change'],
          experience: 4,
          notes: words(
            '企画室の仲間と最後まで笑って過ごせたとのこと。',
            'Laughed with the planning team to the last day.'
          ),
          eligibility: 'yes',
          performance: 'exceeds',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      {
        employer: words('あかつきソフト', 'Emberline Software'),
        title: words('プロダクトオーナー', 'Product owner'),
        monthsAgo: 2
      }
    ],
    touches: [
      {
        ago: 58,
        channel: 'chat',
        intent: 'listen',
        topic: 'catch_up',
        depth: 'conversation',
        sentiment: 1,
        text: words(
          '退職のお礼とあわせて近況。新しい通勤と働き方に慣れるところから、とのこと。',
          'Thanked him once more. Getting used to the new commute and way of working first.'
        )
      }
    ],
    stages: [
      { track: 'nurture', stage: 'invited', ago: 66 },
      { track: 'nurture', stage: 'connected', ago: 58 }
    ],
    tier: 'B',
    owner: 'mori',
    consents: [{ purpose: 'contact', state: 'given', ago: 64 }],
    ties: [{ kind: 'manager', member: 'planner', strength: 3 }]
  },
  {
    // Twelve days past the three months, nothing planned, and asked more than given.
    name: kanji('渡辺 花子', 'わたなべ はなこ', 'Watanabe Hanako'),
    mail: 'hanako.watanabe',
    language: 'ja',
    city: words('東京', 'London'),
    department: 'people',
    stints: [
      {
        title: words('採用担当', 'Recruiter'),
        from: 150,
        to: 55,
        exit: { kind: 'voluntary', reasons: ['outside_offer'], experience: 4, eligibility: 'yes', performance: 'meets' }
      }
    ],
    positions: [
      {
        employer: words('まどか教育社', 'Lanternhill Education'),
        title: words('採用マネージャー', 'Talent manager'),
        monthsAgo: 54
      }
    ],
    touches: [
      {
        ago: 470,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        text: words('評価制度の見直しをお知らせした。', 'Told her about the new review system.')
      },
      {
        ago: 290,
        channel: 'email',
        intent: 'ask',
        topic: 'referral',
        sentiment: 0,
        text: words(
          '紹介制度の案内を添えて、知人の紹介をお願いした。',
          'Asked for a referral and explained the scheme.'
        )
      },
      {
        ago: 196,
        channel: 'email',
        intent: 'ask',
        topic: 'event',
        sentiment: 0,
        text: words(
          '若手社員向けの座談会で話していただけないか打診した。',
          'Asked her to join a round table for our younger staff.'
        )
      },
      {
        ago: 104,
        channel: 'call',
        intent: 'ask',
        topic: 'referral',
        sentiment: -1,
        text: words(
          '採用候補の紹介をお願いした。少し距離を感じる返事。',
          'Asked for names again. The answer was a little cool.'
        )
      }
    ],
    stages: [{ track: 'nurture', stage: 'connected', ago: 900 }],
    tier: 'B',
    owner: 'mori',
    consents: [{ purpose: 'contact', state: 'given', ago: 470 }]
  },
  {
    // A bad exit, repaired.
    name: kanji('黒木 亮介', 'くろき りょうすけ', 'Kuroki Ryosuke'),
    mail: 'ryosuke.kuroki',
    language: 'ja',
    city: words('名古屋', 'Birmingham'),
    department: 'core',
    stints: [
      {
        title: words('テックリード', 'Tech lead'),
        from: 104,
        to: 31,
        manager: words('塚本 徹', 'Colin Marchetti'),
        exit: {
          kind: 'voluntary',
          reasons: ['manager'],
          experience: 1,
          notes: words(
            '上司との面談で強い言い方をされ、最終日のあいさつもなかった。',
            'Was shouted at in the last review; nobody said goodbye on his final day.'
          ),
          eligibility: 'yes',
          performance: 'outstanding',
          invitation: 'not_invited'
        }
      }
    ],
    positions: [
      {
        employer: words('すばる計測', 'Pleiad Instruments'),
        title: words('開発リーダー', 'Development lead'),
        monthsAgo: 30
      }
    ],
    touches: [
      {
        ago: 600,
        channel: 'letter',
        intent: 'give',
        topic: 'practical',
        text: words('部門長からお詫びの手紙をお送りした。', 'The head of department wrote to apologise.'),
        by: 'manager'
      },
      {
        ago: 420,
        channel: 'call',
        direction: 'in',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: -1,
        text: words(
          '手紙への返事の電話。率直な話を1時間うかがった。',
          'He rang in answer to the letter. Listened for an hour.'
        ),
        by: 'manager'
      },
      {
        ago: 230,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        sentiment: 1,
        text: words(
          'マネージャー研修の見直しと体制変更をお知らせした。',
          'Told him about the new training for managers and the change of team.'
        )
      },
      {
        ago: 72,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words(
          '古川さんと三人で食事。「いつかまた一緒に」と言ってくれた。',
          'Dinner with Grace Okoro. “Some day, together again.”'
        ),
        by: 'engineer',
        tells: 'someday',
        reviewIn: 110
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 420 },
      { track: 'nurture', stage: 'engaged', ago: 72 }
    ],
    tier: 'B',
    owner: 'manager',
    steps: [
      { inDays: -600, what: words('退職時の対応についてお詫びする', 'Apologise for how the exit went'), isDone: true },
      { inDays: 24, what: words('技術勉強会に誘う', 'Invite to the tech talk evening') }
    ],
    consents: [{ purpose: 'contact', state: 'given', ago: 420 }],
    ties: [{ kind: 'peer', member: 'engineer', strength: 3 }],
    judgements: [
      {
        kind: 'cause_resolved',
        value: 'yes',
        ago: 230,
        reason: words(
          '当時の上司は異動し、研修も改められた。',
          'That manager has moved, and managers are trained differently.'
        )
      },
      {
        kind: 'barrier',
        value: 'resolved',
        ago: 72,
        reason: words('わだかまりはもうないとのこと。', 'No hard feelings any more.')
      }
    ],
    tags: [1]
  }
]
