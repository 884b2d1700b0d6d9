/** Labels of every code of src/shared/types/vocabulary.ts. */
export const vocabulary = {
  intent: {
    ready_now: 'すぐにでも',
    within_year: '1年以内',
    someday: 'いつかは',
    not_considering: '考えていない',
    unknown: '未確認'
  },
  horizon: { short: '短期', long: '中長期', none: '連絡対象外' },
  track: { hiring: '採用', nurture: '関係づくり' },
  hiringStage: {
    identified: '候補',
    reconnected: '再接続',
    interested: '関心あり',
    shortlisted: '候補者リスト',
    handed_over: '連携済み',
    interviewing: '選考中',
    offered: '内定',
    rehired: '再入社',
    closed: '終了'
  },
  nurtureStage: {
    invited: '招待済み',
    connected: 'つながった',
    engaged: '交流あり',
    advocate: '応援者',
    dormant: '休眠'
  },
  tier: { A: 'A', B: 'B', C: 'C', D: 'D' },
  channel: {
    email: 'メール',
    call: '電話',
    chat: 'チャット',
    meeting: '面談',
    event: 'イベント',
    letter: '手紙',
    social: 'SNS'
  },
  direction: { out: 'こちらから', in: '先方から', both: '双方向' },
  touchIntent: { give: '届ける', listen: '聴く', ask: '頼む' },
  topic: {
    catch_up: '近況',
    opening: '募集',
    company_change: '会社の変化',
    event: 'イベント',
    referral: '紹介',
    congratulation: 'お祝い',
    practical: '事務連絡',
    other: 'その他'
  },
  depth: { mass: '一斉', personal: '個別', conversation: '会話' },
  exitKind: {
    voluntary: '自己都合',
    mutual: '合意退職',
    redundancy: '会社都合',
    retirement: '定年',
    contract_end: '契約満了',
    dismissal: '解雇'
  },
  exitReason: {
    outside_offer: '社外からの誘い',
    career_change: '職種転換',
    education: '進学・学び直し',
    pay: '待遇',
    hours: '労働時間',
    growth: '成長機会',
    manager: '上司との関係',
    culture: '社風',
    dissatisfied: '不満',
    relocation: '転居',
    personal: '一身上の都合',
    performance: '業績',
    conduct: '服務規律',
    attendance: '勤怠',
    redundancy: '人員整理',
    contract_end: '契約満了',
    retirement: '定年',
    startup: '独立・起業',
    other: 'その他'
  },
  eligibility: { yes: '可', conditional: '条件付き', no: '不可' },
  performance: {
    outstanding: '卓越',
    exceeds: '期待以上',
    meets: '期待どおり',
    below: '期待を下回る',
    poor: '不十分'
  },
  causeResolved: { yes: '解消した', partly: '一部解消', no: '未解消' },
  barrier: { none: 'なし', told: '気がかりあり', resolved: '気がかりは解消' },
  newJobShock: { told: '聞いていた話と違った', fine: '話のとおりだった' },
  betweenExperience: { '0': '生かせるものはない', '1': '多少ある', '2': '大いに生きる', '3': '得がたい' },
  consentPurpose: { contact: '連絡', handover: 'ATSへの連携' },
  consentState: { unasked: '未確認', given: '有効', withdrawn: '撤回', expired: '期限切れ' },
  openingStatus: { open: '募集中', on_hold: '保留', filled: '充足', closed: '終了' },
  shortlistStatus: {
    proposed: '提案',
    handed_over: '連携済み',
    interviewing: '選考中',
    offered: '内定',
    rehired: '再入社',
    declined: '辞退',
    rejected: '見送り'
  },
  outcomeKind: {
    rehire: '再入社',
    referral: '紹介',
    client: '顧客',
    partner: '協業',
    advisor: '助言',
    speaker: '登壇',
    mentor: 'メンター'
  },
  tieKind: { manager: '元上司', report: '元部下', peer: '元同僚', mentor: 'メンター', friend: '友人' },
  employmentType: {
    permanent: '正社員',
    fixed_term: '契約社員',
    part_time: 'パートタイム',
    temporary: '派遣',
    intern: 'インターン',
    executive: '役員',
    other: 'その他'
  },
  cadence: { kept: '接点あり', planned: '予定あり', silent: '途絶', never: '接点なし' },
  source: { told: '本人から', observed: '観察', import: '取り込み', inferred: '推定', colleague: '同僚から' },
  language: { en: '英語', ja: '日本語' },
  nextStepStatus: { open: '予定', done: '完了', skipped: '見送り' },
  sentiment: { minus2: 'とても悪い', minus1: '悪い', zero: 'ふつう', plus1: '良い', plus2: 'とても良い' }
}
