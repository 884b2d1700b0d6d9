import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** People who said lately that they want back, and were not told of an opening. The pictures show them first. */
export const readyToTell: readonly Story[] = [
  {
    // Said so 42 days ago; the matching opening is there, and nobody has told her.
    name: kanji('髙橋 恵', 'たかはし めぐみ', 'Takahashi Megumi'),
    mail: 'megumi',
    hasPhone: true,
    language: 'ja',
    city: words('東京', 'London'),
    department: 'sales',
    stints: [
      {
        title: words('課長', 'Manager'),
        from: 116,
        to: 32,
        manager: 'ishida',
        exit: {
          kind: 'voluntary',
          reasons: ['outside_offer'],
          experience: 4,
          notes: words(
            '前向きな転職。チームへの感謝を何度も口にされた。',
            'Leaving for something, not from us. Thanked the team more than once.'
          ),
          eligibility: 'yes',
          performance: 'exceeds',
          invitation: 'accepted'
        }
      }
    ],
    positions: [
      { employer: words('青葉商事', 'Aoba Trading'), title: words('営業企画', 'Sales manager'), monthsAgo: 31 }
    ],
    touches: [
      {
        ago: 351,
        channel: 'chat',
        intent: 'listen',
        topic: 'catch_up',
        depth: 'conversation',
        sentiment: 0,
        text: words(
          '新しい職場の近況。忙しいが意思決定が遠い、と。',
          'News from the new job: busy, but decisions are far away.'
        )
      },
      {
        ago: 159,
        channel: 'event',
        direction: 'both',
        intent: 'give',
        topic: 'event',
        sentiment: 2,
        text: words(
          '営業部OB・OGの小さな集いに出席。石田部長と長く話していた。',
          'At the sales alumni evening. Talked with Ishida for a long time.'
        ),
        by: 'ishida'
      },
      {
        ago: 83,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        sentiment: 1,
        text: words(
          'ハイブリッド勤務の新制度をお送りした。「当時これがあれば」と返信。',
          'Sent the new hybrid-work rules. “If only we had had these then.”'
        )
      },
      {
        ago: 42,
        channel: 'call',
        intent: 'ask',
        topic: 'catch_up',
        sentiment: 2,
        text: words(
          '来春なら動けそうとのこと。今の案件の区切りが条件。待遇より裁量を重視。',
          'Asked about plans. Free next spring, once the current project is done. Room to decide matters more than pay.'
        ),
        tells: 'within_year',
        reviewIn: 19
      }
    ],
    stages: [
      { track: 'nurture', stage: 'invited', ago: 975 },
      { track: 'nurture', stage: 'connected', ago: 940 },
      { track: 'nurture', stage: 'engaged', ago: 159 },
      { track: 'hiring', stage: 'reconnected', ago: 83 },
      { track: 'hiring', stage: 'interested', ago: 42 }
    ],
    tier: 'A',
    owner: 'mori',
    consents: [
      { purpose: 'contact', state: 'given', ago: 610 },
      { purpose: 'handover', state: 'given', ago: 42 }
    ],
    preference: {
      ago: 351,
      channels: ['email'],
      topics: ['opening', 'company_change'],
      note: words('19時以降', 'After 19:00')
    },
    ties: [
      { kind: 'manager', member: 'ishida', strength: 3 },
      { kind: 'peer', name: words('佐藤 健', 'Ken Sato'), strength: 2 },
      { kind: 'friend', name: words('渡辺 花子', 'Hanako Watanabe'), strength: 2 },
      { kind: 'peer', name: words('伊藤 大輔', 'Daisuke Ito'), strength: 1 },
      { kind: 'report', name: words('村上 凛', 'Rin Murakami') }
    ],
    judgements: [
      {
        kind: 'cause_resolved',
        value: 'partly',
        ago: 40,
        reason: words(
          '裁量の広いポストができた。待遇はこれから。',
          'There is now a post with more room to decide; pay is still open.'
        )
      },
      {
        kind: 'between_experience',
        value: '2',
        ago: 42,
        reason: words('新規事業の営業企画を一人で立ち上げた。', 'Set up sales planning for a new business alone.')
      }
    ],
    tags: [0]
  },
  {
    name: latin('Natalie', 'Svensson', 'ナタリー', 'スヴェンソン'),
    mail: 'natalie.svensson',
    hasPhone: true,
    language: 'en',
    city: words('シンガポール', 'Singapore'),
    department: 'overseas',
    stints: [
      {
        title: words('リーダー', 'Lead'),
        from: 103,
        to: 50,
        manager: 'overseas',
        exit: {
          kind: 'voluntary',
          reasons: ['growth'],
          experience: 4,
          eligibility: 'yes',
          performance: 'outstanding',
          invitation: 'accepted'
        }
      }
    ],
    // Promoted a few days ago.
    positions: [
      {
        employer: words('Northwind', 'Northwind'),
        title: words('営業', 'Sales executive'),
        monthsAgo: 49,
        untilMonthsAgo: 0.2
      },
      { employer: words('Northwind', 'Northwind'), title: words('地域統括', 'Regional head'), monthsAgo: 0.16 }
    ],
    touches: [
      {
        ago: 700,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        text: words('海外事業の近況をお送りした。', 'Sent news of the overseas business.')
      },
      {
        ago: 402,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words(
          '出張の折に食事。海外事業部の若手の相談にも乗ってくれた。',
          'Dinner while travelling. Gave our younger export people good advice.'
        ),
        by: 'overseas'
      },
      {
        ago: 131,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        sentiment: 1,
        text: words(
          'シンガポール拠点の計画をお知らせした。とても興味があるとのこと。',
          'Told her about the plans for Singapore. Very interested.'
        )
      },
      {
        ago: 11,
        channel: 'call',
        direction: 'in',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words(
          '先方から電話。営業の責任ある役割なら、すぐにでも戻りたいとのこと。',
          'She rang. Would come back at once for a real sales leadership role.'
        ),
        tells: 'ready_now',
        reviewIn: 20
      }
    ],
    stages: [
      { track: 'nurture', stage: 'connected', ago: 1_400 },
      { track: 'nurture', stage: 'engaged', ago: 402 },
      { track: 'hiring', stage: 'reconnected', ago: 131 },
      { track: 'hiring', stage: 'interested', ago: 11 },
      { track: 'hiring', stage: 'shortlisted', ago: 3, opening: 'salesManager' }
    ],
    shortlist: {
      opening: 'salesManager',
      status: 'proposed',
      ago: 3,
      rationale: words(
        '海外と国内の両方で営業チームを率いた経験。石田部長も推薦。',
        'Has led sales teams at home and abroad; Ishida backs her.'
      )
    },
    tier: 'A',
    owner: 'mori',
    steps: [
      { inDays: 2, what: words('石田部長との顔合わせを調整する', 'Set up a talk with Ishida'), opening: 'salesManager' }
    ],
    consents: [
      { purpose: 'contact', state: 'given', ago: 402 },
      { purpose: 'handover', state: 'given', ago: 11 }
    ],
    preference: { ago: 402, channels: ['email', 'call'], note: words('日本時間の午後', 'Mornings, London time') },
    ties: [{ kind: 'manager', member: 'overseas', strength: 2 }],
    judgements: [
      {
        kind: 'cause_resolved',
        value: 'yes',
        ago: 130,
        reason: words(
          'シンガポール拠点で役割の幅が広がった。',
          'The Singapore office gives her the wider role she missed.'
        )
      },
      {
        kind: 'between_experience',
        value: '3',
        ago: 11,
        reason: words('地域全体の営業組織を統括。', 'Heads sales for a whole region.')
      },
      {
        kind: 'barrier',
        value: 'none',
        ago: 11,
        reason: words('気がかりは特にないとのこと。', 'Nothing in the way, she says.')
      }
    ],
    tags: [4]
  }
]
