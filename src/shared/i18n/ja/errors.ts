/** エラーコードごとに: 何が起きたか、データはどうなっているか、どうすればよいか。 */
export const errors = {
  internal: {
    title: '予期しないエラーが発生しました',
    meaning: 'この操作は行われていません。それまでに保存した内容は残っています。',
    action: 'もう一度お試しください。繰り返す場合は Okaeri を再起動してください。'
  },
  unknownRoute: {
    title: '対応していない操作です',
    meaning: 'データは変更されていません。',
    action: 'Okaeri を最新版にするか、「okaeri routes」で使える操作を確認してください。'
  },
  invalidInput: {
    title: '入力内容に誤りがあります',
    meaning: '保存されていません。入力した内容はそのまま残っています。',
    action: '印の付いた項目を直して、もう一度保存してください。'
  },
  notFound: {
    title: 'このデータは見つかりません',
    meaning: '削除されたか、登録が取り消された可能性があります。',
    action: '一覧に戻ってください。削除したデータは「元に戻す」で復元できます。'
  },
  conflict: {
    title: 'ほかの操作で内容が更新されています',
    meaning: '今回の変更は保存されていません。上書きもされていません。',
    action: '最新の内容を確認してから、もう一度変更してください。'
  },
  dataProcessStopped: {
    title: 'データを扱う処理が停止しました',
    meaning: '保存済みの内容は失われていません。直前の変更は保存されていない可能性があります。',
    action: '自動で再開します。直前の変更を確認し、反映されていなければもう一度保存してください。'
  },
  dataFolderInUse: {
    title: 'データフォルダーは別の Okaeri で使用中です',
    meaning: 'データは変更されていません。同じフォルダーを同時に開くことはできません。',
    action: 'もう一方のウィンドウやコマンドを終了してから、もう一度お試しください。'
  },
  dataFolderReadOnly: {
    title: 'データフォルダーに書き込めません',
    meaning: 'データは変更されていません。',
    action: '書き込みを許可するか別のフォルダーを選び、もう一度お試しください。'
  },
  dataFolderMissing: {
    title: 'データフォルダーが見つかりません',
    meaning: '作成も削除も行っていません。',
    action: '保存先のドライブを接続するか、別のフォルダーを選んでください。'
  },
  diskFull: {
    title: 'ディスクの空き容量がありません',
    meaning: '今回の変更は保存されていません。それまでに保存した内容は残っています。',
    action: '空き容量を確保してから、もう一度お試しください。'
  },
  locked: {
    title: 'Okaeri はロックされています',
    meaning: 'データは安全です。ロックを解除するまで表示できません。',
    action: 'パスフレーズまたは復旧コードで解除してください。'
  },
  wrongKey: {
    title: '鍵がこのデータと一致しません',
    meaning: 'データに問題はありませんが、別の鍵で暗号化されています。',
    action: 'データフォルダーが正しいか確認するか、復旧コードを使ってください。'
  },
  wrongPassphrase: {
    title: 'パスフレーズが違います',
    meaning: 'データは安全です。ロックされたままです。',
    action: '大文字・小文字や入力モードを確認して、もう一度入力してください。復旧コードでも解除できます。'
  },
  wrongRecoveryCode: {
    title: '復旧コードが違います',
    meaning: 'データは安全です。ロックされたままです。',
    action: '初期設定のときに控えたコードと、1文字ずつ見比べてください。'
  },
  keyringMissing: {
    title: '鍵ファイルがありません',
    meaning: '暗号化されたデータはありますが、鍵ファイル(keyring.json)が見つかりません。',
    action: 'keyring.json をデータベースと同じ場所に戻してください。バックアップにも入っています。'
  },
  keyringDamaged: {
    title: '鍵ファイルが壊れています',
    meaning: '暗号化されたデータはそのままですが、鍵ファイル(keyring.json)を読み取れません。',
    action: '最新のバックアップにある keyring.json と置き換えてください。'
  },
  keychainUnavailable: {
    title: 'このパソコンには鍵を安全に保管する場所がありません',
    meaning: 'ほかのプログラムから読める場所には鍵を保管しません。データは安全です。',
    action: 'パスフレーズまたは復旧コードを使ってください。'
  },
  databaseDamaged: {
    title: 'データファイルが壊れています',
    meaning: '使用する前に停止したため、何も変更していません。',
    action: '最新のバックアップから復元してください。壊れたファイルはそのまま残ります。'
  },
  databaseForeign: {
    title: 'Okaeri のデータではありません',
    meaning: 'ファイルは変更していません。',
    action: 'Okaeri のデータが入っているフォルダーを選んでください。'
  },
  databaseFromFuture: {
    title: '新しいバージョンの Okaeri で保存されたデータです',
    meaning: 'データは変更していません。このバージョンでは正しく扱えない内容が含まれています。',
    action: 'Okaeri を最新版にしてから開いてください。'
  },
  migrationFailed: {
    title: 'データをこのバージョンに移行できませんでした',
    meaning: 'データは移行前の状態のままです。検証済みのバックアップも作成してあります。',
    action: 'バックアップを保管し、これまで使っていたバージョンで開いてください。'
  },
  nothingToUndo: {
    title: '元に戻す操作はありません',
    meaning: 'データは変更されていません。',
    action: 'そのまま作業を続けられます。'
  },
  nothingToRedo: {
    title: 'やり直す操作はありません',
    meaning: 'データは変更されていません。',
    action: 'そのまま作業を続けられます。'
  },
  undoConflict: {
    title: 'この操作はもう元に戻せません',
    meaning: 'あとから行った変更に影響するため、元に戻していません。',
    action: '先に、あとから行った変更を元に戻してください。'
  },
  fileNotFound: {
    title: 'ファイルが見つかりません',
    meaning: '読み込みも変更も行っていません。',
    action: '移動または名前が変更された可能性があります。もう一度選んでください。'
  },
  fileIsDirectory: {
    title: 'ファイルではなくフォルダーです',
    meaning: '読み込みも変更も行っていません。',
    action: 'フォルダーの中のファイルを選んでください。'
  },
  fileUnreadable: {
    title: 'ファイルを読み取れません',
    meaning: 'データは変更されていません。',
    action: 'ほかのアプリで開いていないか、アクセス権があるかを確認してください。'
  },
  fileNotWritable: {
    title: 'この場所には保存できません',
    meaning: 'ファイルは作成されていません。Okaeri のデータはそのままです。',
    action: '別のフォルダーを選ぶか、書き込みを許可してください。'
  },
  fileTooLarge: {
    title: 'ファイルが大きすぎます',
    meaning: '何も取り込んでいません。',
    action: 'ファイルを分割して、順に取り込んでください。'
  },
  fileExists: {
    title: '同じ名前のファイルがあります',
    meaning: '上書きはしていません。',
    action: '別の名前かフォルダーを選んでください。'
  },
  importEmpty: {
    title: 'ファイルが空です',
    meaning: '何も取り込んでいません。',
    action: '人事システムからもう一度出力してください。'
  },
  importBinary: {
    title: 'テキストでも Excel でもないファイルです',
    meaning: '何も取り込んでいません。',
    action: 'CSV または XLSX で保存したファイルを選んでください。'
  },
  importHeaderOnly: {
    title: '見出しだけで、データの行がありません',
    meaning: '何も取り込んでいません。',
    action: '出力条件で全員が除外されていないか確認してください。'
  },
  importTooManyColumns: {
    title: '列が多すぎます',
    meaning: '何も取り込んでいません。',
    action: '必要な列だけを残し、区切り文字が正しいか確認してください。'
  },
  importCellTooLarge: {
    title: '1つのセルの文字数が多すぎます',
    meaning: '何も取り込んでいません。',
    action: '閉じていない引用符がないか確認するか、セルの内容を短くしてください。'
  },
  importUnclosedQuote: {
    title: '閉じていない引用符があります',
    meaning: '以降の行を区切れないため、何も取り込んでいません。',
    action: 'ファイルの引用符を閉じるか、もう一度出力してください。'
  },
  importMixedEncoding: {
    title: '複数の文字コードが混在しています',
    meaning: '氏名が文字化けするおそれがあるため、何も取り込んでいません。',
    action: 'ファイル全体を UTF-8 で保存し直してから取り込んでください。'
  },
  importNoHeader: {
    title: '見出し行が見つかりません',
    meaning: '何も取り込んでいません。',
    action: 'ファイルの先頭に項目名の行を追加してください。'
  },
  importMappingIncomplete: {
    title: '必要な項目に列が割り当てられていません',
    meaning: '何も取り込んでいません。',
    action: '印の付いた項目の列を選んでください。'
  },
  importDateOrderUnknown: {
    title: '日付の月と日の順序を判断できません',
    meaning: '「03/04」のような日付は2通りに読めるため、何も取り込んでいません。',
    action: 'この列の日付の順序を選んでください。'
  },
  importBusy: {
    title: '別の取り込みが進行中です',
    meaning: '今回の取り込みは始めていません。',
    action: '終わるまで待つか、進行中の取り込みを中止してください。'
  },
  importSpreadsheetDamaged: {
    title: 'Excel ファイルを読み取れません',
    meaning: '何も取り込んでいません。',
    action: 'Excel で開いて XLSX または CSV で保存し直し、そのファイルを選んでください。'
  },
  blockedByConsent: {
    title: '同意が得られていません',
    meaning: '連携は行っていません。連携には本人の同意が必要です。',
    action: '本人に同意を確認し、個人ページに記録してください。'
  },
  blockedByDoNotContact: {
    title: '連絡を希望していない方です',
    meaning: '送信も連携も行っていません。',
    action: '対象から外してください。本人から申し出があった場合だけ、設定を変更してください。'
  },
  blockedByEligibility: {
    title: '再雇用の対象外とされている方です',
    meaning: '連携は行っていません。',
    action: '個人ページの退職情報を確認し、誤りがあれば直してください。'
  },
  handoverInvalid: {
    title: 'ATS に必要な項目が足りない方がいます',
    meaning: 'ファイルは保存していません。',
    action: '印の付いた項目を入力するか、対象から外してください。'
  },
  handoverEncoding: {
    title: '選んだ文字コードで表せない文字があります',
    meaning: '文字が失われるため、ファイルは保存していません。',
    action: 'UTF-8 を選ぶか、印の付いた文字を置き換えてください。'
  },
  handoverEmpty: {
    title: '連携する候補者がいません',
    meaning: 'ファイルは保存していません。',
    action: '候補者リストに追加するか、候補者を選択してください。'
  },
  shortlistFull: {
    title: '候補者リストに載せられる人数を超えています',
    meaning: 'まだ誰も追加していません。1つのリストに載せられるのは{{max, number}}人までです。',
    action: '条件で絞り込むなどして、人数を減らしてください。'
  },
  backupDamaged: {
    title: 'バックアップが壊れています',
    meaning: '復元は行っていません。現在のデータはそのままです。',
    action: '別の日時のバックアップを選んでください。'
  },
  backupOfOther: {
    title: '別のデータのバックアップです',
    meaning: '復元は行っていません。現在のデータはそのままです。',
    action: 'このデータのバックアップを選ぶか、そのバックアップの復旧コードで開いてください。'
  },
  cancelled: {
    title: '中止しました',
    meaning: '途中まで行った処理は取り消されました。',
    action: 'いつでもやり直せます。'
  },
  sampleFolder: {
    title: 'サンプルデータではこの操作はできません',
    meaning: '実在の方とサンプルを混ぜないための制限です。データは変更されていません。',
    action: '先に自社のデータに切り替えてください。'
  },
  runtimeTooOld: {
    title: '実行環境のバージョンが古すぎます',
    meaning: 'データは開いておらず、変更もしていません。',
    action: '最新の Okaeri、コマンドラインの場合は Node 22.14 以降をインストールしてください。'
  }
}
