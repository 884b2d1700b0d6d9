/** データ画面：取り込み、バックアップ、書き出し、点検、サンプルデータ。 */
export const data = {
  title: 'データ',
  subtitle: '取り込み、バックアップ、書き出し',
  import: '退職者を取り込む',
  loads: {
    title: 'これまでの取り込み',
    empty: 'まだ何も取り込んでいません',
    emptyText: '人事システムのCSVやExcelがあれば始められます。保存する前に、どうなるかを確認できます。',
    caption: 'ファイルの取り込み',
    file: 'ファイル',
    counts: {
      created: '新規 {{count, number}}人',
      updated: '変更 {{count, number}}人',
      unchanged: '変更なし {{count, number}}人',
      skipped: '対象外 {{count, number}}行',
      rejected: '取り込めず {{count, number}}行'
    },
    state: {
      running: '取り込み中',
      done: '取り込み済み',
      undone: '取り消し済み',
      cancelled: '中止',
      interrupted: '中断'
    },
    undo: '取り消す',
    undoOf: '「{{file}}」の取り込みを取り消す',
    undone: '「{{file}}」の取り込みを取り消しました。',
    undoneKept_other: '「{{file}}」の取り込みを取り消しました。そのあとに記録のある{{count, number}}人は残しています。',
    rejected: '取り込めなかった行',
    rejectedOf: '「{{file}}」の取り込めなかった行を保存',
    rejectedName: '取り込めなかった行.csv',
    rejectedSaved_other: '取り込めなかった{{count, number}}行を、理由を付けて保存しました。直してもう一度取り込めます。'
  },
  backups: {
    title: 'バックアップ',
    detail: 'データと同じく暗号化し、書き込みながら全行を照合します',
    now: '今すぐバックアップ',
    elsewhere: '別のフォルダーにバックアップ…',
    fromFile: 'ファイルから復元…',
    making: 'バックアップを作成し、確認しています…',
    done_other: '{{count, number}}人分（{{size}}）を保存し、確認しました。',
    reveal: 'フォルダーで表示',
    empty: 'バックアップはまだありません',
    emptyText: 'ワンクリックで、確認済みの控えをデータの隣に保存します。別のディスクにも1つ置いておくと安心です。',
    more: '{{count, number}}件すべて表示',
    less: '少なく表示'
  },
  export: {
    title: 'データをすべて書き出す',
    text: 'すべての表をCSVとJSONで保存します。Okaeri がなくても読めます。ファイルは暗号化されません。',
    run: 'すべて書き出す…',
    running: '書き出しています…',
    done: '{{tables, number}}の表、{{rows, number}}行を保存しました。',
    reveal: 'ファイルを表示',
    cancelled: '中止しました。保存済みのファイルは完全なもので、残りは書き出していません。'
  },
  check: {
    title: 'データを点検する',
    text: 'ファイルをすみずみまで読み、準備度や件数をすべて計算し直して、保存されている値と照らし合わせます。',
    run: '点検する',
    running: '点検しています…',
    whole_other: '問題ありません。{{count, number}}人と接点{{touchpoints, number}}件を確認しました。',
    broken: '問題が見つかりました。',
    problems_other:
      'ファイルに壊れた箇所が{{count, number}}か所あります。最新の正常なバックアップから復元してください。',
    orphans_other: '参照先のない行が{{count, number}}行あります。',
    stale_other: '{{count, number}}人の準備度などが最新ではありません。',
    refresh: '計算し直す',
    refreshing: '計算し直しています…',
    refreshed: '計算し直しました。念のため、もう一度点検してください。',
    cancelled: '中止しました。何も変更していません。'
  },
  sample: {
    title: 'サンプルデータ',
    text: '架空の方々で自由に試せます。専用のフォルダーに入り、自社のデータには影響しません。',
    toSample: 'サンプルデータを見る',
    textInSample: 'いま見ているのは架空の方々です。自社のデータは別のフォルダーにあります。',
    toReal: '自社のデータへ'
  }
} as const
