/** 部品の文言。 */
export const ui = {
  horizon: { short: '短期', long: '中長期', none: '対象外' },
  intent: {
    ready_now: 'すぐにでも',
    within_year: '1年以内',
    someday: 'いつかは',
    not_considering: '考えていない',
    unknown: '未確認'
  },
  touchIntent: { give: '届ける', listen: '聴く', ask: '頼む' },
  frame: { search: '検索・操作', navigation: '画面', skip: '本文へ移動' },
  record: { previous: '前の方', next: '次の方' },
  tabs: { add: '新しいビューとして保存', rename: 'ビューの名前' },
  meter: {
    unknown: '不明',
    exact: '{{label}}：100点中 {{value}}点',
    range: '{{label}}：100点中 {{value}}点（{{low}}〜{{high}}点の見込み）'
  },
  horizonBar: {
    band: '目標の帯 {{low}}–{{high}}%',
    none: 'まだ働きかけがありません',
    summary: '短期 {{short}}%、中長期 {{long}}%。短期の目標の帯は {{low}}〜{{high}}%'
  },
  state: { loading: '読み込み中' },
  toast: { undo: '元に戻す', close: '閉じる' },
  filter: {
    label: '絞り込み',
    add: '絞り込み',
    find: '項目を探す',
    nothing: '該当する項目がありません',
    field: '項目',
    operator: '条件',
    value: '値',
    choose: '選ぶ…',
    remove: '「{{field}}」の絞り込みを外す',
    and: 'かつ',
    or: 'または',
    join: '「{{word}}」でつないでいます。押すと切り替わります',
    done: '決定',
    listSeparator: '、',
    range: '{{from}}〜{{to}}',
    from: 'から',
    to: 'まで'
  },
  table: {
    select: '{{name}}さんを選ぶ',
    selectAll: 'すべて選ぶ',
    loading: '読み込み中の行',
    resize: '「{{column}}」の列幅',
    sortHint: '押すと並べ替え。Shiftを押しながらで複数の列'
  },
  peek: { close: '閉じる', label: 'プレビュー' },
  palette: { label: '検索・操作', results: '結果', nothing: '見つかりませんでした', searching: '探しています…' },
  dialog: { cancel: 'やめる', close: '閉じる' },
  edit: {
    edit: '「{{label}}」を編集',
    empty: '追加',
    saving: '保存中…',
    notDate: '2026-10-01 のように入力するか、カレンダーから選んでください。'
  },
  date: { placeholder: '年-月-日', open: '日付を選ぶ', clear: '消す' },
  stepper: { done: '済み', label: '手順' },
  progress: {
    counts: '{{total}}件中 {{done}}件',
    countOnly: '{{done}}件まで完了',
    secondsLeft_other: 'あと約{{count}}秒',
    minutesLeft_other: 'あと約{{count}}分',
    almost: 'まもなく終わります',
    cancel: '中止する'
  },
  definition: { open: '「{{name}}」とは', source: '出典：{{source}}' },
  change: { removed: '（削除）' },
  shortcuts: { title: 'キー操作' },
  chart: { asTable: '表で見る', asChart: 'グラフで見る', period: '期間', target: '目標 {{value}}' },
  lifeLine: { today: '今日', now: '今' },
  confirm: { typeToConfirm: '続けるには「{{word}}」と入力してください' }
} as const
