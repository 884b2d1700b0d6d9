/** What a route did, for history, undo and redo: `history.<route>`. */
export const history = {
  demo: {
    create: 'サンプルデータを作成'
  },
  alumni: {
    setOwner: '担当を変更',
    setTier: 'ティアを変更',
    setStage: 'ステージを移動',
    addTag: 'タグを追加',
    removeTag: 'タグを削除'
  },
  person: {
    create: 'アルムナイを追加',
    update: '人物の情報を編集',
    delete: '人物を削除',
    dismissUnreadable: '取り込めなかった値を片付け'
  },
  contact: {
    save: '連絡先を編集',
    delete: '連絡先を削除'
  },
  stint: {
    save: '在籍期間を編集',
    delete: '在籍期間を削除'
  },
  position: {
    save: '職歴を編集',
    delete: '職歴を削除'
  },
  tie: {
    save: 'つながりを編集',
    delete: 'つながりを削除'
  },
  intent: {
    set: '復帰意向を記録'
  },
  preference: {
    set: '連絡の希望を変更'
  },
  consent: {
    set: '同意を記録'
  },
  assessment: {
    set: '見立てを記録'
  },
  outcome: {
    save: '成果を記録',
    delete: '成果を削除'
  },
  fields: {
    save: '項目を追加・変更',
    archive: '項目の使用を切り替え',
    reorder: '項目を並べ替え'
  },
  playbook: {
    save: '型（プレイブック）を変更'
  },
  settings: {
    save: '設定を変更'
  },
  members: {
    save: '担当者を編集',
    delete: '担当者を外す'
  },
  views: {
    save: 'ビューを保存',
    rename: 'ビューの名前を変更',
    delete: 'ビューを削除',
    reorder: 'ビューを並べ替え'
  },
  opening: {
    save: '募集を保存',
    setStatus: '募集の状況を変更',
    delete: '募集を削除'
  },
  shortlist: {
    add: '候補者リストに追加',
    update: '候補者リストを編集',
    setStatus: '候補者の状況を変更',
    remove: '候補者リストから除外',
    reorder: '候補者リストの順番を変更'
  },
  handover: {
    save: '候補者リストを連携',
    revoke: '連携を取り消し',
    saveTemplate: 'ファイルのテンプレートを保存',
    deleteTemplate: 'ファイルのテンプレートを削除'
  },
  touchpoint: {
    log: '接点を記録',
    update: '接点を編集',
    delete: '接点を削除'
  },
  today: {
    dismiss: '「今日」の提案を見送り'
  },
  nextStep: {
    save: '次の一手を予定',
    finish: '次の一手を完了',
    snooze: '次の一手を延期',
    delete: '次の一手を削除'
  }
}
