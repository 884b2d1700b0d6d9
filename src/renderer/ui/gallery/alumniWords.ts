/** The words of the list of alumni in the gallery. */
export const alumniWords = {
  en: {
    title: 'Alumni',
    count: '1,284 of 8,412',
    export: 'Export',
    import: 'Import',
    add: 'Add',
    views: 'Views of alumni',
    tabs: ['All', 'Ready, not told', 'Gone silent', 'Sales, left 2022–24', 'My alumni'],
    columns: ['Name', 'Was here as', 'Intent', 'Return', 'Last', 'Next'],
    likelihood: 'Return likelihood',
    columnsButton: 'Columns',
    days: (count: number) => `${count} d`,
    keys: ['move', 'select', 'edit', 'log', 'shortlist', 'all keys'],
    tell: 'Tell about an opening',
    shortlist: 'Shortlist',
    line: 'Takahashi Megumi · left 2 yr 8 mo ago',
    facts: [
      ['Now', 'Aoba Trading · Sales manager'],
      ['Intent', ''],
      ['Owner', 'Mori'],
      ['Knows', 'Ishida (was her manager), 4 others'],
      ['Prefers', 'Mail, after 19:00']
    ],
    said: 'she said, 13 Oct',
    factors: [
      'Said she would like to return within a year',
      'Left 2 years 8 months ago',
      'Four talks since exit, the last 42 days ago',
      'Left for an outside offer',
      'Exit interview: good (4 of 5)',
      'Ishida, her former manager, keeps in touch',
      'Seven years here',
      'Barriers to returning: not asked yet'
    ],
    touch: 'Last touchpoints',
    touches: [
      ['Call', 'asked about plans', '12 Oct'],
      ['Mail', 'new hybrid-work rules', '2 Sep'],
      ['Event', 'sales alumni evening', '18 Jun']
    ],
    fields: ['Intent', 'Told of an opening', 'Exit date', 'Touchpoints', 'Company'],
    operators: ['is any of', 'is not known', 'not in', 'is between', 'at least', 'contains'],
    last30: 'the last 30 days',
    options: ['Ready now', 'Within a year', 'Someday']
  },
  ja: {
    title: 'アルムナイ',
    count: '8,412人中 1,284人',
    export: '書き出し',
    import: '取り込み',
    add: '追加',
    views: 'アルムナイのビュー',
    tabs: ['すべて', 'すぐ戻れる・未連絡', '途絶えている方', '営業 2022–24年退職', '自分の担当'],
    columns: ['氏名', '在籍時', '復帰意向', '復帰', '最後', '次'],
    likelihood: '復帰の可能性',
    columnsButton: '列',
    days: (count: number) => `${count}日`,
    keys: ['移動', '選択', '編集', '記録', '候補者リスト', 'すべてのキー'],
    tell: '募集を知らせる',
    shortlist: '候補者リスト',
    line: 'たかはし めぐみ・退職から2年8か月',
    facts: [
      ['現職', '青葉商事・営業企画'],
      ['意向', ''],
      ['担当', '森'],
      ['つながり', '石田（元上司）ほか4人'],
      ['希望', 'メール・19時以降']
    ],
    said: '本人から 10月13日',
    factors: [
      '本人の意向：1年以内（10月13日）',
      '退職からの期間：2年8か月',
      '退職後の接点：4回、直近42日前',
      '退職理由：社外からの誘い',
      '退職時の体験：良い（4 / 5）',
      '元上司とのつながり：石田 部長',
      '在籍 7年',
      '復帰への不安：未確認'
    ],
    touch: '最近の接点',
    touches: [
      ['電話', '来春の予定をうかがう', '10月12日'],
      ['メール', 'ハイブリッド勤務の新制度', '9月2日'],
      ['イベント', '営業部OB・OGの集い', '6月18日']
    ],
    fields: ['復帰意向', '募集のお知らせ', '退職日', '接点の数', '現在の会社'],
    operators: ['いずれか', '未確認', 'していない', '期間', '以上', '含む'],
    last30: '直近30日',
    options: ['すぐにでも', '1年以内', 'いつかは']
  }
}
