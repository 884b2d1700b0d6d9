/** 候補者リストのファイル連携：連携先、列、確認事項、結果。 */
export const handover = {
  targets: {
    greenhouse_prospects: {
      name: 'Greenhouse（Prospects CSV）',
      hint: 'Greenhouseの一括インポート用。1ファイル8,000名まで。GDPR対応の求人では、Greenhouseからご本人へ案内メールが送られることがあります。'
    },
    plain_csv: {
      name: 'CSV（Excel用）',
      hint: 'すべての列を出力します。ダブルクリックで文字化けせずに開けます。Excelでは先頭の0が消えて見えますが、ファイルには残っています。'
    },
    json: { name: 'JSON', hint: '自社システムやスクリプトでの取り込み用。形式は公開していて、バージョンが付きます。' },
    template: {
      name: '自社テンプレート',
      hint: '列・並び順・固定値を自由に決められます。文字コードはUTF-8とShift_JISから選べます。'
    }
  },
  fileStems: {
    greenhouse_prospects: 'greenhouse-prospects',
    plain_csv: '候補者リスト',
    json: '候補者リスト',
    template: '候補者リスト'
  },
  fields: {
    displayName: '氏名',
    family: '姓',
    given: '名',
    familyKana: '姓（フリガナ）',
    givenKana: '名（フリガナ）',
    familyRomaji: '姓（ローマ字）',
    givenRomaji: '名（ローマ字）',
    email: 'メールアドレス',
    phone: '電話番号',
    url: 'プロフィールURL',
    city: '居住地',
    currentEmployer: '現在の勤務先',
    currentTitle: '現在の役職',
    employeeNumber: '社員番号',
    formerDepartment: '在籍時の部署',
    formerTitle: '在籍時の役職',
    stintStart: '入社日',
    stintEnd: '退職日',
    openingTitle: '募集',
    openingAtsId: '募集番号（ATS）',
    openingDepartment: '募集部署',
    rationale: '推薦理由',
    tags: 'タグ',
    consentState: '連携への同意',
    personId: 'Okaeri番号'
  },
  consent: {
    unasked: '未確認',
    given: '同意あり',
    withdrawn: '撤回',
    expired: '期限切れ'
  },
  notes: {
    former: '元社員：{{facts}}',
    period: '{{from}}～{{to}}'
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8（BOM付き・Excel向け）',
    shift_jis: 'Shift_JIS（Windows）'
  },
  delimiters: { comma: 'カンマ', semicolon: 'セミコロン', tab: 'タブ' },
  template: {
    header: '列名',
    value: '内容',
    fixedText: '固定値',
    isRequired: '必須',
    delimiter: '区切り文字',
    encoding: '文字コード',
    hasHeader: '1行目に列名を入れる'
  },
  fixedColumns: {
    title: '全員に共通で入れる値',
    hint: '連携先の設定と同じ表記で入力してください。空欄のままでもかまいません。'
  },
  problems: {
    noCandidates: '連携する方が選ばれていません。',
    templateMissing: 'テンプレートを選んでください。',
    tooManyRows: '{{count, number}}名は1ファイルの上限（{{max, number}}名）を超えています。何回かに分けてください。',
    duplicateHeader: '「{{column}}」という列が2つあります。',
    duplicatePerson: '同じ方が2回入っています。',
    duplicateEmail: '同じメールアドレスの方がほかにもいます。連携先で同一人物とみなされるかもしれません。',
    consentNotGiven: '連携への同意をいただいていません。先にご本人に確認してください。',
    missingRequired: '必須の「{{column}}」が空欄です。',
    invalidEmail: '「{{column}}」がメールアドレスの形になっていません。',
    invalidPhone: '「{{column}}」が電話番号として読み取れません。',
    invalidUrl: '「{{column}}」はhttps://で始まるURLではありません。',
    tooLong: '「{{column}}」が{{count, number}}文字あります。表計算ソフトでは{{max, number}}文字より後ろが切れます。',
    formulaNeutralised:
      "「{{column}}」が数式のような文字で始まっています。計算式として動かないよう、先頭に「'」を付けて出力します。",
    unencodable:
      '「{{column}}」に、この文字コードでは表せない文字があります：{{characters}}。UTF-8にするか、別の文字に置き換えてください。'
  },
  severities: { error: '保存の前に直す項目', warning: '念のための確認' },
  results: {
    queued: '連携待ち',
    confirmed: '連携済み',
    failed: '失敗',
    revoked: '取り消し済み'
  }
}
