/** 接点の記録（クイックログ）。 */
export const touchpoints = {
  title: '接点を記録',
  titleWith: '{{people}}さんとの接点',
  noName: '名前は未確認',
  who: '相手',
  whoExample: '名前・かな・ローマ字・メール・会社',
  nobodyFound: '見つかりませんでした',
  addPerson: '相手を追加',
  removePerson: '{{name}} さんを外す',
  when: 'いつ',
  today: '今日 {{time}}',
  yesterday: '昨日',
  channel: '手段',
  direction: '向き',
  intent: '意図',
  topic: '話題',
  opening: '募集',
  openingExample: 'どの募集の話ですか',
  body: '内容',
  sentiment: '手応え',
  depth: '深さ：{{depth}}',
  stated: '意向',
  review: '次の確認日 {{on}}',
  saidBefore: '前回「{{intent}}」（{{on}}）',
  recent_other: '直近{{count}}回：届ける {{give}}・聴く {{listen}}・頼む {{ask}}',
  contactWarning: '{{name}} さん：{{reason}}',
  settle: '済んだこと',
  settleStep: '{{what}}（{{on}}の予定）',
  step: {
    title: '次の一手',
    in: { twoWeeks: '2週間後', oneMonth: '1か月後', threeMonths: '3か月後', date: '日付を選ぶ' },
    day: '次の一手の期日',
    what: '次に何をするか',
    default: 'また連絡する',
    owner: '担当：自分'
  },
  save: '記録する',
  saved: '接点を記録しました。',
  corrected: '接点を直しました。',
  problem: {
    nobody: 'どなたとの接点かを選んでください。',
    future: 'まだ来ていない日の接点は記録できません。これからのことは「次の一手」へ。',
    stepDay: '次の一手の期日を入れてください。'
  },
  draft: {
    kept: '書きかけの接点を下書きに残しました。',
    discard: '破棄する',
    restored: '{{time}}の下書き・破棄する',
    other: '{{people}} さんとの書きかけの下書きがあります。',
    open: '続きを書く'
  },
  hints: { next: '次へ', choose: '選ぶ', keep: '下書きとして残す' }
} as const
