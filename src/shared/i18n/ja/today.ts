/** 「今日」：誰に、なぜ連絡するか。予定と、期限の近いもの。`**` で挟んだ語は強く示す。 */
export const today = {
  title: '今日',
  date: '{{date}}（{{weekday}}）',
  minutes: '{{count}}分',
  timeAtHand: '使える時間',
  log: '接点を記録',
  list: '今日連絡する方',
  lead: {
    shortNeglected: '今週は**短期への働きかけが少なめ**です。',
    longNeglected: '今週は**中長期への働きかけが少なめ**です。',
    even: '今週は**短期と中長期のバランスがとれて**います。',
    none: '今週は**まだ個別の働きかけがありません**。'
  },
  was: '元・{{what}}',
  now: '現・{{employer}}',
  role: '{{department}} {{title}}',
  wasNow: '{{was}}　{{now}}',
  later: 'あとで',
  skip: '見送る',
  laterDone: '{{name}}さんは、明日またお見せします。',
  skipDone: '{{name}}さんの「{{action}}」を{{days}}日間見送ります。',
  weekPeople_other: '今週の{{count, number}}人',
  weekPeopleLabel: '今週、個別に連絡した方',
  agenda: {
    title: '予定',
    all_other: '{{count, number}}人',
    label: '次の一手の期日が来た方',
    today: '今日',
    nothing: '期日の来た予定はありません。',
    inList: '期日の来た予定は、左の一覧にあります。'
  },
  dueSoon: {
    title: '期限が近いもの',
    consent: '同意',
    consents_other: '{{count, number}}人の同意が30日以内に切れます',
    consentsLabel: '同意が30日以内に切れる方',
    review: '見直し',
    reviews_other: '復帰意向の確認日：今週 {{count, number}}人',
    reviewsLabel: '今週、復帰意向を確認する方',
    silent: '途絶',
    goneSilent_other: '途絶えている方が {{count, number}}人',
    goneSilentLabel: '途絶えている方',
    nothing: '近く期限を迎えるものはありません。'
  },
  empty: {
    title: '誰に、なぜ連絡するとよいかが、ここに並びます',
    text: '退職者をまとめて取り込めます。一人ずつの追加もできます。',
    import: '退職者を取り込む',
    add: 'アルムナイを追加'
  },
  done: {
    title: '皆さんと、よい間隔でつながっています',
    text: '間隔を過ぎた方も、残っている予定もありません。ふと思い出した方がいれば、声をかけて記録しましょう。'
  },
  error: { title: '「今日」を用意できませんでした', retry: 'もう一度試す' },
  keys: {
    title: '今日',
    walk: '次の方・前の方',
    act: '提案を実行',
    log: '接点を記録',
    later: 'あとで（明日また）',
    skip: '30日間見送る',
    open: 'この方を開く'
  }
}
