import { words } from '../words/words'
import { kanji, latin, type Story } from './story'

/** People who want to come back soon. They come first, and the product's pictures show them. */
export const readyStories: readonly Story[] = [
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
          notes: words('前向きな転職。チームへの感謝を何度も口にされた。', 'Leaving for something, not from us. Thanked the team more than once.'),
          eligibility: 'yes',
          performance: 'exceeds',
          invitation: 'accepted'
        }
      }
    ],
    positions: [{ employer: words('青葉商事', 'Aoba Trading'), title: words('営業企画', 'Sales manager'), monthsAgo: 31 }],
    touches: [
      {
        ago: 351,
        channel: 'chat',
        intent: 'listen',
        topic: 'catch_up',
        depth: 'conversation',
        sentiment: 0,
        text: words('新しい職場の近況。忙しいが意思決定が遠い、と。', 'News from the new job: busy, but decisions are far away.')
      },
      {
        ago: 159,
        channel: 'event',
        direction: 'both',
        intent: 'give',
        topic: 'event',
        sentiment: 2,
        text: words('営業部OB・OGの小さな集いに出席。石田部長と長く話していた。', 'At the sales alumni evening. Talked with Ishida for a long time.'),
        by: 'ishida'
      },
      {
        ago: 83,
        channel: 'email',
        intent: 'give',
        topic: 'company_change',
        sentiment: 1,
        text: words('ハイブリッド勤務の新制度をお送りした。「当時これがあれば」と返信。', 'Sent the new hybrid-work rules. “If only we had had these then.”')
      },
      {
        ago: 42,
        channel: 'call',
        intent: 'ask',
        topic: 'catch_up',
        sentiment: 2,
        text: words('来春なら動けそうとのこと。今の案件の区切りが条件。待遇より裁量を重視。', 'Asked about plans. Free next spring, once the current project is done. Room to decide matters more than pay.'),
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
    preference: { ago: 351, channels: ['email'], topics: ['opening', 'company_change'], note: words('19時以降', 'After 19:00') },
    ties: [
      { kind: 'manager', member: 'ishida', strength: 3 },
      { kind: 'peer', name: words('佐藤 健', 'Ken Sato'), strength: 2 },
      { kind: 'friend', name: words('渡辺 花子', 'Hanako Watanabe'), strength: 2 },
      { kind: 'peer', name: words('伊藤 大輔', 'Daisuke Ito'), strength: 1 },
      { kind: 'report', name: words('村上 凛', 'Rin Murakami') }
    ],
    judgements: [
      { kind: 'cause_resolved', value: 'partly', ago: 40, reason: words('裁量の広いポストができた。待遇はこれから。', 'There is now a post with more room to decide; pay is still open.') },
      { kind: 'between_experience', value: '2', ago: 42, reason: words('新規事業の営業企画を一人で立ち上げた。', 'Set up sales planning for a new business alone.') }
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
        exit: { kind: 'voluntary', reasons: ['relocation'], experience: 5, eligibility: 'yes', performance: 'outstanding', invitation: 'accepted' }
      }
    ],
    // Promoted a few days ago.
    positions: [
      { employer: words('Northwind', 'Northwind'), title: words('営業', 'Sales executive'), monthsAgo: 49, untilMonthsAgo: 0.2 },
      { employer: words('Northwind', 'Northwind'), title: words('地域統括', 'Regional head'), monthsAgo: 0.16 }
    ],
    touches: [
      { ago: 700, channel: 'email', intent: 'give', topic: 'company_change', text: words('海外事業の近況をお送りした。', 'Sent news of the overseas business.') },
      { ago: 402, channel: 'meeting', direction: 'both', intent: 'listen', topic: 'catch_up', sentiment: 1, text: words('出張の折に食事。海外事業部の若手の相談にも乗ってくれた。', 'Dinner while travelling. Gave our younger export people good advice.'), by: 'overseas' },
      { ago: 131, channel: 'email', intent: 'give', topic: 'company_change', sentiment: 1, text: words('シンガポール拠点の計画をお知らせした。とても興味があるとのこと。', 'Told her about the plans for Singapore. Very interested.') },
      {
        ago: 11,
        channel: 'call',
        direction: 'in',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words('先方から電話。営業の責任ある役割なら、すぐにでも戻りたいとのこと。', 'She rang. Would come back at once for a real sales leadership role.'),
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
    shortlist: { opening: 'salesManager', status: 'proposed', ago: 3, rationale: words('海外と国内の両方で営業チームを率いた経験。石田部長も推薦。', 'Has led sales teams at home and abroad; Ishida backs her.') },
    tier: 'A',
    owner: 'mori',
    steps: [{ inDays: 2, what: words('石田部長との顔合わせを調整する', 'Set up a talk with Ishida'), opening: 'salesManager' }],
    consents: [
      { purpose: 'contact', state: 'given', ago: 402 },
      { purpose: 'handover', state: 'given', ago: 11 }
    ],
    preference: { ago: 402, channels: ['email', 'call'], note: words('日本時間の午後', 'Mornings, London time') },
    ties: [{ kind: 'manager', member: 'overseas', strength: 3 }],
    judgements: [
      { kind: 'cause_resolved', value: 'yes', ago: 130, reason: words('シンガポール拠点で働けるようになった。', 'She could now work from the Singapore office.') },
      { kind: 'between_experience', value: '3', ago: 11, reason: words('地域全体の営業組織を統括。', 'Heads sales for a whole region.') },
      { kind: 'barrier', value: 'none', ago: 11, reason: words('気がかりは特にないとのこと。', 'Nothing in the way, she says.') }
    ],
    tags: [4]
  },
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
        exit: { kind: 'voluntary', reasons: ['startup'], experience: 4, eligibility: 'yes', performance: 'exceeds', invitation: 'accepted' }
      }
    ],
    positions: [{ employer: words('フリーランス', 'Freelance'), title: words('データコンサルタント', 'Data consultant'), monthsAgo: 27 }],
    touches: [
      { ago: 610, channel: 'email', intent: 'give', topic: 'practical', text: words('在籍証明書をお送りした。', 'Sent the employment reference he needed.') },
      { ago: 280, channel: 'event', direction: 'both', intent: 'give', topic: 'event', sentiment: 1, text: words('技術勉強会に登壇。データ基盤の話が好評。', 'Spoke at the tech talk evening; the data platform story went down well.'), by: 'engineer' },
      { ago: 81, channel: 'email', direction: 'in', intent: 'listen', topic: 'referral', sentiment: 1, text: words('Takahashi さん紹介の知人が当社に興味を持っているとのこと。', 'Mentions that someone Takahashi introduced is curious about us.') },
      {
        ago: 19,
        channel: 'meeting',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words('契約が年内で終わる。チームで働くことが恋しく、すぐにでも動けるとのこと。', 'His contract ends this year. Misses working in a team and could start straight away.'),
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
    ties: [{ kind: 'peer', member: 'engineer', strength: 2 }],
    judgements: [{ kind: 'between_experience', value: '2', ago: 19, reason: words('三社でデータ基盤を立ち上げた。', 'Built data platforms for three firms.') }],
    outcomes: [{ kind: 'speaker', ago: 280, note: words('技術勉強会で登壇。', 'Spoke at our tech evening.') }],
    tags: [1, 2]
  },
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
    positions: [{ employer: words('つばめクラウド', 'Swiftcloud'), title: words('事業企画', 'Business planner'), monthsAgo: 65 }],
    touches: [
      { ago: 820, channel: 'email', intent: 'give', topic: 'company_change', text: words('新しいプロダクトの発表をお送りした。', 'Sent the announcement of the new product.') },
      { ago: 433, channel: 'call', intent: 'listen', topic: 'catch_up', sentiment: 0, text: words('近況をうかがった。マネジメントが中心で手を動かす機会が減ったとのこと。', 'Caught up. All management now, hardly makes anything himself.') },
      {
        ago: 88,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words('企画室の新体制に関心。半年ほどで具体的に考えたいとのこと。', 'Interested in how planning is set up now. Wants to think about it seriously within half a year.'),
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
    judgements: [{ kind: 'barrier', value: 'told', ago: 88, reason: words('当時の後輩が上司になることを気にしている。', 'Minds that someone he trained would be his manager.') }]
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
    positions: [{ employer: words('Kestrel Bio', 'Kestrel Bio'), title: words('組織開発', 'Organisation development'), monthsAgo: 49 }],
    touches: [
      { ago: 530, channel: 'social', intent: 'give', topic: 'congratulation', text: words('新しい役職へのお祝いをお伝えした。', 'Congratulated her on the new role.') },
      { ago: 211, channel: 'email', direction: 'in', intent: 'listen', topic: 'catch_up', sentiment: 1, text: words('先方から近況。人事制度の事例交換をしたいとのこと。', 'She wrote: would like to swap notes on HR practice.') },
      {
        ago: 35,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words('今の役割は来期で一区切り。1年以内なら戻ることも考えたいとのこと。', 'Her current role ends next year. Coming back within a year is an option.'),
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
          notes: words('通える範囲に拠点がなく、やむを得ず退職。', 'No office within reach of the new home; left against his wish.'),
          eligibility: 'yes',
          performance: 'meets',
          invitation: 'accepted'
        }
      }
    ],
    positions: [{ employer: words('潮見ロボティクス', 'Tidewater Robotics'), title: words('SRE', 'Site reliability engineer'), monthsAgo: 37 }],
    touches: [
      { ago: 690, channel: 'chat', intent: 'listen', topic: 'catch_up', sentiment: 0, text: words('地元での生活は快適。出社が週3日あるのが負担とのこと。', 'Likes it up there. Three days a week in the office are a burden.') },
      { ago: 118, channel: 'email', intent: 'give', topic: 'company_change', sentiment: 2, text: words('フルリモート勤務の開始をお知らせ。「それなら話を聞きたい」と返信。', 'Told him about the fully remote option. “Then let us talk.”') },
      {
        ago: 5,
        channel: 'meeting',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 2,
        text: words('フルリモートであれば、すぐにでも戻りたいとのこと。オンコール体制を心配していた。', 'With remote work he would come back now. Worried about the on-call rota.'),
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
    shortlist: { opening: 'sreLead', status: 'proposed', ago: 5, rationale: words('当社基盤の設計を知り、SREとしての経験を積んだ。', 'Knows how our platform was built and has worked as an SRE since.') },
    tier: 'B',
    owner: 'recruiter',
    consents: [
      { purpose: 'contact', state: 'given', ago: 118 },
      { purpose: 'handover', state: 'given', ago: 5 }
    ],
    ties: [{ kind: 'manager', member: 'engineer', strength: 2 }],
    judgements: [{ kind: 'cause_resolved', value: 'yes', ago: 100, reason: words('フルリモート勤務が可能になった。', 'Remote work is possible now.') }],
    tags: [1]
  },
  {
    name: {
      ja: { family: '木下', given: '愛子', familyKana: 'きのした', givenKana: 'あいこ', familyRomaji: 'Kinoshita', givenRomaji: 'Aiko' },
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
    positions: [{ employer: words('フリーランス', 'Self-employed'), title: words('UXデザイナー', 'UX designer'), monthsAgo: 74 }],
    touches: [
      { ago: 260, channel: 'email', intent: 'give', topic: 'other', text: words('新しいデザインガイドラインをお送りした。', 'Sent the new design guidelines.') },
      {
        ago: 62,
        channel: 'chat',
        intent: 'listen',
        topic: 'catch_up',
        depth: 'conversation',
        sentiment: 1,
        text: words('一人での仕事に区切りをつけたいとのこと。来年のうちにはと。', 'Would like to stop working alone, some time next year.'),
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
        exit: { kind: 'voluntary', reasons: ['hours'], experience: 3, eligibility: 'yes', performance: 'meets', invitation: 'accepted' }
      }
    ],
    positions: [{ employer: words('Fjord Systems', 'Fjord Systems'), title: words('サポートマネージャー', 'Support manager'), monthsAgo: 26 }],
    touches: [
      { ago: 320, channel: 'email', intent: 'give', topic: 'company_change', sentiment: 1, text: words('サポート夜間シフトの廃止をお知らせ。「あれがつらかった」と返信。', 'Told him night shifts in support are over. “They were what wore me down.”') },
      {
        ago: 14,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words('夜間シフトがないなら戻ることも考えたい。子会社の話も聞きたいとのこと。', 'Without night shifts he could see himself here again. Curious about the subsidiary too.'),
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
    judgements: [{ kind: 'cause_resolved', value: 'yes', ago: 14, reason: words('夜間シフトは廃止された。', 'Night shifts are gone.') }]
  },
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
        text: words('先方から法務の募集についてお問い合わせ。すぐにでも応募したいとのこと。', 'She wrote about the counsel opening. Wants to apply straight away.'),
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
    shortlist: { opening: 'counsel', status: 'interviewing', ago: 20, rationale: words('契約審査の経験。本人から応募の意思。', 'Contract work here; came to us herself.') },
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
    positions: [{ employer: words('Halcyon', 'Halcyon'), title: words('アカウントマネージャー', 'Account manager'), monthsAgo: 62 }],
    touches: [
      { ago: 500, channel: 'email', intent: 'give', topic: 'company_change', text: words('等級制度の簡素化をお知らせした。', 'Told her about the open pay bands.') },
      {
        ago: 142,
        channel: 'call',
        intent: 'ask',
        topic: 'opening',
        sentiment: 0,
        text: words('海外事業の募集に関心があるかうかがった。1年以内なら、と。', 'Asked whether the overseas role could interest her. Within a year, yes.'),
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
    shortlist: { opening: 'regionalLead', status: 'interviewing', ago: 35, rationale: words('東南アジアの代理店との商談経験が豊富。', 'Has dealt with distributors all over South-East Asia.') },
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
    positions: [{ employer: words('北辰精工', 'Brackenridge Precision'), title: words('製造課長', 'Production manager'), monthsAgo: 47 }],
    touches: [
      { ago: 410, channel: 'letter', intent: 'give', topic: 'company_change', text: words('新ライン稼働の記念誌をお送りした。', 'Sent the booklet on the new line.') },
      {
        ago: 56,
        channel: 'call',
        intent: 'listen',
        topic: 'catch_up',
        sentiment: 1,
        text: words('新ラインの立ち上げなら力になりたい。1年以内に戻ることも考えるとのこと。', 'Would like to help start up the new line. Could come back within a year.'),
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
    shortlist: { opening: 'lineLead', status: 'handed_over', ago: 2, rationale: words('20年近い製造経験。現場からの信頼が厚い。', 'Nearly twenty years on the shop floor, trusted by everyone there.') },
    tier: 'B',
    owner: 'mori',
    consents: [
      { purpose: 'contact', state: 'given', ago: 56 },
      { purpose: 'handover', state: 'given', ago: 16 }
    ],
    ties: [{ kind: 'peer', member: 'foreman', strength: 3 }]
  }
]
