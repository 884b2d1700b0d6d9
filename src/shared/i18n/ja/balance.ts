/** バランス：短期と中長期を並べて見る。 */
export const balance = {
  title: 'バランス',
  subtitle: '数字を選ぶと、該当する方の一覧が開きます',
  playbook: '型（プレイブック）',
  people_other: '{{count, number}} 人',
  unknown: '—',
  target: '目標 {{target}}',
  short: {
    text: 'すぐに・1年以内に復帰したい方、選考中の方',
    done: '{{days}}日以内に募集をお知らせ済み',
    label: 'お知らせ済み {{percent}}、目標 {{target}}',
    none: 'お知らせの割合は不明、目標 {{target}}',
    rest_other: 'まだお知らせしていない方 {{count, number}}人',
    restLabel: '短期で、{{days}}日以内に募集をお知らせしていない方',
    nobody: '短期の方がまだいないため、割合は出せません。'
  },
  long: {
    text: 'それ以外の、連絡してよい方すべて',
    done: '{{days}}日以内に会社の変化をお届け済み',
    label: 'お届け済み {{percent}}、目標 {{target}}',
    none: 'お届けの割合は不明、目標 {{target}}',
    rest_other: 'まだお届けしていない方 {{count, number}}人',
    restLabel: '中長期で、{{days}}日以内に会社の変化をお届けしていない方',
    nobody: '中長期の方がまだいないため、割合は出せません。'
  },
  notContactable_other: '連絡しない方が {{count, number}}人います。どの割合にも含めていません。',
  effort: {
    title: '週ごとの働きかけ',
    text: 'こちらからの個別の連絡の割合・目標の帯 {{from}}–{{to}}%',
    label: '{{from}}からの週ごとの働きかけ。最新の週は短期 {{short}}、中長期 {{long}}（人・日）',
    none: 'この期間は、まだ個別の働きかけが記録されていません。',
    period: '{{from}}〜{{to}}',
    personDays_other: 'のべ{{count, number}}人',
    peopleLabel: '{{from}}〜{{to}}に個別に連絡した方',
    personDaysNote: '（同じ方への同じ日の連絡は1と数えます）'
  },
  giveAsk: {
    ratio: '{{ratio}} : 1',
    gave: '届けた {{count, number}}回',
    asked: '頼んだ {{count, number}}回',
    gaveLabel: '{{months}}か月以内に何かをお届けした方',
    askedLabel: '{{months}}か月以内に何かをお願いした方',
    below_other: '目安 {{ratio}}：1・足りない方 {{count, number}}人',
    none: 'まだ誰にも何も頼んでいないため、比はありません。'
  },
  silent: {
    text: '間隔を過ぎ、予定のない方',
    kept: '間隔を守れている方 {{percent}}',
    never: '先方からも、こちらからの個別の連絡もまだない方'
  },
  empty: {
    title: 'まずは、アルムナイを迎えるところから',
    text: '登録が進むと、復帰を考えている方とそうでない方、それぞれにどれだけ目を向けられているかが、ここに並びます。',
    import: '退職者を取り込む',
    add: 'アルムナイを追加'
  },
  error: { title: 'バランスを数えられませんでした', retry: 'もう一度試す' }
}
