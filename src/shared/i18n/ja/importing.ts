/** 取り込み：列の割り当て、気づいたこと、対象外・取り込めない理由。 */
export const importing = {
  target: {
    person: {
      family: '姓',
      given: '名',
      middle: 'ミドルネーム',
      fullName: '氏名',
      familyKana: '姓（カナ）',
      givenKana: '名（カナ）',
      fullKana: '氏名（カナ）',
      preferred: '呼び名',
      familyRomaji: '姓（ローマ字）',
      givenRomaji: '名（ローマ字）',
      city: '居住地',
      tags: 'タグ',
      note: 'メモ'
    },
    contact: { email: 'メール', email2: 'メール（2つ目）', phone: '電話番号', url: 'Webページ' },
    stint: {
      employeeNumber: '社員番号',
      startOn: '入社日',
      endOn: '退職日',
      department: '部署',
      title: '役職・職種',
      grade: '等級',
      employmentType: '雇用形態',
      manager: '上司'
    },
    exit: {
      kind: '退職区分',
      reason: '退職理由',
      experience: '退職時の満足度',
      eligibility: '再入社の可否',
      performance: '退職時の評価'
    },
    employment: { status: '在籍状況' },
    position: { employer: '現在の勤務先', title: '現在の役職・職種' },
    sensitiveOptIn: { sex: '性別（オフ）', birthDate: '生年月日（オフ）', pay: '給与（オフ）' },
    custom: 'カスタム項目',
    ignore: '取り込まない',
    neverRead: '保存できない項目'
  },
  /** 目的を入力してオンにした列。 */
  optedIn: { sex: '性別', birthDate: '生年月日', pay: '給与' },
  category: {
    race: '人種・民族',
    origin: '出身・出生地',
    citizenship: '国籍',
    registeredDomicile: '本籍',
    religion: '宗教・信条',
    politics: '政治的な考え',
    union: '労働組合への加入',
    family: '婚姻・家族の状況',
    pregnancy: '妊娠・出産・育児休業',
    health: '健康状態',
    disability: '障害',
    criminal: '犯罪歴',
    sexuality: '性的指向',
    genetic: '遺伝情報',
    nationalId: 'マイナンバーなどの公的な番号'
  },
  notice: {
    neverRead_other:
      '採用担当者が持ってはいけない情報（{{categories}}）の列が{{count, number}}つあります。読み込みません。',
    neverReadWhy:
      'こうした情報を採用のために集めることは、法令で認められていません。これらの列は開かないため、保存・表示・書き出しのいずれにも使われません。',
    sensitiveOff_other:
      '{{count, number}}つの列（{{headers}}）はオフになっています。読み込むには、目的を入力してオンにしてください。',
    namesSwapped: '姓と名の列が入れ替わっているようです（{{headers}}）。正しい向きに直しました。',
    namesSwappedUndo: '見出しのとおりに戻す',
    namesMaybeSwapped: '姓と名の列が入れ替わっているかもしれません（{{headers}}）。値を確認してください。',
    namesMaybeSwappedAccept: '入れ替える',
    datesAmbiguous_other: '{{headers}}の日付は二通りに読めます。日と月のどちらが先か、列ごとに一度だけ選んでください。',
    duplicateHeaders: '同じ見出しの列があります（{{headers}}）。どちらを使うか確認してください。',
    notImported_other: '{{count, number}}つの列は取り込みません：{{headers}}',
    remembered: 'この割り当ては、次に同じ形式のファイルを取り込むときにも使われます。',
    undoable: '取り込みは、あとからまとめて元に戻せます。'
  },
  rowNotice: {
    unknownReason_other:
      '分類できない退職理由が{{count, number}}件あります。割り当てるまで、書かれているとおりに残します。',
    unknownKind_other: '分類できない退職区分が{{count, number}}件あります。書かれているとおりに残します。',
    unknownStatus_other: '判断できない在籍状況が{{count, number}}件あります。退職日をもとに判断します。',
    unknownPerformance_other:
      '読み取れない評価が{{count, number}}件あります。点数はつけず、書かれているとおりに残します。',
    unknownEligibility_other: '再入社の可否がわからない行が{{count, number}}件あります。書かれているとおりに残します。',
    unknownExperience_other:
      '1〜5で表せない退職時の満足度が{{count, number}}件あります。書かれているとおりに残します。',
    unknownEmploymentType_other: '分類できない雇用形態が{{count, number}}件あります。書かれているとおりに残します。',
    badEmail_other: '正しくないメールアドレスが{{count, number}}件あります。本人は取り込み、内容は確認用に残します。',
    badPhone_other: '電話番号として読めないものが{{count, number}}件あります。内容は確認用に残します。',
    badUrl_other: 'URLとして読めないものが{{count, number}}件あります。内容は確認用に残します。',
    badBirthDate_other: '読み取れない生年月日が{{count, number}}件あります。内容は確認用に残します。',
    sensitiveDropped_other:
      '保存できない情報を含む値が{{count, number}}件あります。その言葉は残さず、退職理由は「個人的な事情」とします。',
    nameUndivided_other: '姓と名に分けられない氏名が{{count, number}}件あります。全体を姓として取り込みます。',
    emailInName_other:
      '氏名の欄にメールアドレスが入っていたものが{{count, number}}件あります。メールの欄に移しました。',
    longName_other: 'とても長い氏名が{{count, number}}件あります。そのまま取り込みます。',
    leavingSoon_other: '退職日がこれからの人が{{count, number}}人います。',
    stintWithoutEnd_other:
      '退職日の列がないため、在籍中の情報{{count, number}}件は、書かれているとおりに本人の欄に残します。',
    formula_other: '「=」で始まるセルが{{count, number}}件あります。計算はせず、文字として取り込みます。',
    garbled_other: 'ファイルの中ですでに文字化けしているセル（�）が{{count, number}}件あります。'
  },
  rejection: {
    noName: 'この行には氏名がありません。',
    exitBeforeEntry: '退職日（{{endOn}}）が入社日（{{startOn}}）より前になっています。',
    impossibleDate: '{{header}}の「{{value}}」は存在しない日付です。',
    unreadableDate: '{{header}}の「{{value}}」は日付として読めません。',
    ambiguousDate: '{{header}}の「{{value}}」は二通りに読めます。日と月のどちらが先か選んでください。',
    exitDateMissing: '退職していますが、退職日がありません。',
    statusContradictsDate: '在籍中となっていますが、退職日を過ぎています。',
    tooManyCells:
      '見出しは{{expected, number}}列ですが、この行には{{found, number}}個のセルがあります。文中に区切り文字が入っているかもしれません。',
    tooLong: '{{header}}の文字数が多すぎます（{{length, number}}文字、上限は{{limit, number}}文字）。'
  },
  rejectedFile: { line: '元のファイルの行', reason: '取り込めなかった理由' },
  /** 取り込めない理由ごとの件数。列名は隣に出す。 */
  rejectionTally: {
    noName: '氏名がない',
    exitBeforeEntry: '退職日が入社日より前',
    impossibleDate: '存在しない日付',
    unreadableDate: '日付として読めない',
    ambiguousDate: '日と月のどちらが先か未選択',
    exitDateMissing: '退職しているのに退職日がない',
    statusContradictsDate: '在籍中なのに退職日を過ぎている',
    tooManyCells: 'セルの数が見出しより多い',
    tooLong: '文字数が多すぎる'
  },
  skipped: {
    stillEmployed: '在籍中',
    blank: '空の行',
    deceased: '逝去された方',
    suppressed: 'ご本人の希望で消去済み（再び取り込みません）'
  },
  dateFormat: {
    yearFirst: '2023-10-20',
    compact: '20231020',
    kanji: '2023年10月20日',
    era: '和暦（令和5年10月20日）',
    monthName: '20 Oct 2023',
    serial: '表計算ソフトの通し番号（45219）',
    dmy: '日が先（20/10/2023）',
    mdy: '月が先（10/20/2023）',
    ymd: '年が先、2桁（23/10/20）',
    mixed: '複数の書き方が混在',
    none: '日付なし'
  },
  dateQuestion: '日と月、どちらが先ですか？',
  performanceScale: {
    words: '言葉で表記',
    sabcd: 'Sが最高（S・A・B・C・D）',
    abcde: 'Aが最高（A・B・C・D・E）',
    fiveBest: '5が最高（5〜1）',
    fourBest: '4が最高（4〜1）',
    oneBest: '1が最高（1〜5）'
  },
  nameOrder: { auto: '氏名ごとに判断', familyFirst: '姓が先', givenFirst: '名が先' },
  encoding: {
    utf8: 'UTF-8',
    utf16le: 'UTF-16',
    utf16be: 'UTF-16（ビッグエンディアン）',
    cp932: 'Shift_JIS（CP932）',
    eucjp: 'EUC-JP',
    windows1252: 'Windows-1252'
  },
  delimiter: { comma: 'カンマ区切り', semicolon: 'セミコロン区切り', tab: 'タブ区切り', pipe: '縦棒区切り' }
}
