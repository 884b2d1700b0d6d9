/** メニューバーとファイル選択画面など、OS 側に表示する文言。 */
export const menu = {
  file: {
    label: 'ファイル',
    import: '取り込み…',
    export: '書き出し…',
    backup: '今すぐバックアップ',
    lock: '今すぐロック',
    quit: '終了'
  },
  edit: {
    label: '編集',
    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    settings: '設定…'
  },
  view: {
    label: '表示',
    today: '今日',
    alumni: 'アルムナイ',
    openings: '募集',
    balance: 'バランス',
    data: 'データ',
    theme: '外観モード',
    themeSystem: 'システムに合わせる',
    themeLight: 'ライト',
    themeDark: 'ダーク',
    zoomIn: '拡大',
    zoomOut: '縮小',
    zoomReset: '実際のサイズ',
    fullScreen: '全画面表示',
    reload: '再読み込み',
    developerTools: '開発者ツール'
  },
  go: {
    label: '移動',
    palette: '検索とコマンド…',
    log: '接点を記録…'
  },
  window: {
    label: 'ウインドウ',
    minimize: '最小化',
    zoom: '拡大／縮小',
    front: 'すべてを手前に移動'
  },
  help: {
    label: 'ヘルプ',
    keys: 'キーボードショートカット',
    about: 'Okaeri について'
  },
  app: {
    services: 'サービス',
    hide: 'Okaeri を隠す',
    hideOthers: 'ほかを隠す',
    showAll: 'すべてを表示',
    quit: 'Okaeri を終了'
  },
  dialog: {
    importTitle: '退職者の一覧ファイルを選択',
    importFilter: 'CSV・Excel ファイル',
    backupTitle: 'バックアップを選択',
    backupFilter: 'Okaeri のバックアップ',
    saveTitle: '名前を付けて保存',
    folderTitle: 'フォルダーを選択',
    allFiles: 'すべてのファイル'
  }
}
