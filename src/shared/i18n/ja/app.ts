/** アプリの枠：画面の移動、帯、全体の対話、コマンドパレット。 */
export const app = {
  nav: {
    today: '今日',
    alumni: 'アルムナイ',
    openings: '募集と候補者',
    balance: 'バランス',
    data: 'データ',
    settings: '設定'
  },
  foot: {
    encrypted: 'この端末で暗号化済み',
    backedUpAt: 'バックアップ {{time}}',
    backedUpOn: 'バックアップ {{date}}',
    neverBackedUp: 'バックアップ未作成'
  },
  sample: {
    band: 'いま見ているのは架空の方々です。自由に試せます。自社のデータには影響しません。',
    leave: '自社のデータへ'
  },
  status: {
    restarting: 'データを扱う部分を立ち上げ直しています。入力中の内容はそのまま残ります。',
    failed: 'データにつながりません。入力中の内容はこの画面に残っており、保存済みのものはディスクにあります。',
    restart: 'もう一度立ち上げる'
  },
  screenError: {
    title: 'この画面を表示できませんでした',
    meaning: 'データに影響はありません。ほかの画面はそのまま使えます。',
    again: 'もう一度表示する',
    home: '「今日」へ'
  },
  notFound: { title: 'この画面は見つかりません', meaning: 'リンクが古いか、途中で切れているようです。' },
  history: {
    undone: '元に戻しました：{{what}}',
    redone: 'やり直しました：{{what}}',
    redo: 'やり直す',
    change: '変更',
    keptPeople_other: '{{count}}人は、そのあとに記録があるため残しました。'
  },
  backup: { done: '{{people}}人のデータをバックアップしました。' },
  shortcuts: {
    everywhere: 'どの画面でも',
    palette: '検索・操作',
    log: '接点を記録',
    undo: '元に戻す',
    redo: 'やり直す',
    help: 'すべてのキー',
    back: '戻る',
    screens: '画面の移動',
    go: '{{screen}}へ'
  },
  about: {
    title: 'Okaeri について',
    line: '会社を離れた方との縁を、次につなぐ。',
    version: 'バージョン {{version}}',
    runtime: 'Electron {{electron}}・Chrome {{chrome}}・Node {{node}}',
    folder: 'データの保存先：{{folder}}',
    close: '閉じる'
  },
  palette: {
    people: '人',
    actions: '操作',
    openings: '募集',
    screens: '画面',
    views: 'アルムナイのビュー',
    notes: '接点の記録',
    log: '{{name}} さんとの接点を記録',
    shortlist: '{{name}} さんを候補者リストへ',
    tell: '{{name}} さんに募集を知らせる',
    was: '元 {{place}}',
    logAny: '接点を記録',
    add: 'アルムナイを追加',
    import: '退職者リストを取り込む',
    undo: '元に戻す：{{what}}',
    redo: 'やり直す：{{what}}',
    backup: '今すぐバックアップ',
    lock: 'ロックする',
    keys: 'すべてのキー',
    themeLight: '明るい表示にする',
    themeDark: '暗い表示にする',
    themeSystem: 'システムの表示に合わせる',
    switchLanguage: 'Use Okaeri in English',
    settings: '設定：{{section}}',
    aliases: {
      today: 'きょう ホーム kyou today',
      alumni: 'あるむない たいしょくしゃ 一覧 alumni',
      openings: 'ぼしゅう こうほしゃ 求人 きゅうじん openings',
      balance: 'ばらんす ダッシュボード balance',
      data: 'でーた かきだし バックアップ data',
      settings: 'せってい かんきょう settings',
      log: 'せってん きろく ログ でんわ めーる log',
      add: 'ついか しんき とうろく add',
      import: 'とりこみ いんぽーと エクセル csv import',
      undo: 'もとにもどす とりけし undo',
      redo: 'やりなおし redo',
      backup: 'ばっくあっぷ ほぞん backup',
      lock: 'ろっく ほご lock',
      keys: 'きー しょーとかっと そうさ keys',
      themeLight: 'あかるい らいと テーマ light',
      themeDark: 'くらい だーく テーマ dark',
      themeSystem: 'しすてむ テーマ がいかん system',
      switchLanguage: 'えいご げんご english language'
    }
  }
} as const
