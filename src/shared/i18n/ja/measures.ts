/** 数え方と助言の文言：指標、働きかけの偏り、「頼む」前の確認、連携の条件、「今日」の提案。 */
export const measures = {
  measure: {
    shortPeople: {
      label: '短期',
      definition:
        '連絡してよい方のうち、「すぐにでも」「1年以内」に戻りたいと聞いている方と、採用の段階（再接続〜オファー中）にある方です。聞いた意向は、確認日から{{graceDays}}日まで有効とします。'
    },
    longPeople: {
      label: '中長期',
      definition: '連絡してよい方のうち、短期以外のすべての方です。'
    },
    notContactable: {
      label: '連絡しない方',
      definition: '連絡を希望しない方と、連絡への同意を取り消した方です。どの割合にも含めず、人数だけを示します。'
    },
    informed: {
      label: '募集をお知らせした割合',
      definition: '短期の方のうち、直近{{informedDays}}日に募集をお知らせした方の割合です。'
    },
    inspired: {
      label: '会社の変化を届けた割合',
      definition:
        '中長期の方のうち、直近{{inspiredDays}}日に会社の変化などの話題をお届けした方の割合です。募集のお知らせは含みません。'
    },
    effortShort: {
      label: '短期への働きかけ',
      definition:
        'こちらからの個別の働きかけのうち、短期の方に向けたものの割合です。同じ方への同じ日の連絡は、何通でも1と数え、一斉メールは数えません。目標は{{from}}〜{{to}}%です。'
    },
    giveAsk: {
      label: '届ける：頼む',
      definition:
        '直近{{months}}か月に、個別に届けた回数を、頼んだ回数で割ったものです。目安は{{ratio}}対1です。まだ何も頼んでいないときは比を出しません。'
    },
    giveAskBelow: {
      label: '目安に足りない方',
      definition:
        '直近{{months}}か月に何かをお願いした方のうち、お届けした回数が、頼んだ回数の{{ratio}}倍に届いていない方です。まだ何も頼んでいない方は含みません。'
    },
    cadenceKept: {
      label: '間隔を守れている割合',
      definition: '連絡してよい方のうち、ランクごとの間隔のうちに接点があった方の割合です。'
    },
    goneSilent: {
      label: '途絶えている方',
      definition: '連絡してよい方のうち、接点の間隔を過ぎ、次の予定もない方です。一度も接点のない方は別に数えます。'
    },
    neverContacted: {
      label: '接点がまだない方',
      definition:
        '連絡してよい方のうち、先方からの連絡も、双方向のやりとりも、こちらからの個別の連絡も、まだ記録されていない方です。'
    }
  },
  effort: {
    shortNeglected: '短期への働きかけが少なめです（短期{{shortPercent}}%、中長期{{longPercent}}%）。',
    longNeglected: '中長期への働きかけが少なめです（短期{{shortPercent}}%、中長期{{longPercent}}%）。',
    even: '短期と中長期のバランスがとれています（短期{{shortPercent}}%、中長期{{longPercent}}%）。',
    none: 'この期間は、まだ個別の働きかけがありません。'
  },
  guard: {
    title: '頼むのは、もう少し先に',
    giveFirst_other:
      '頼む前に、あと{{count}}回届けましょう。この{{months}}か月で、届けた回数は{{gives}}、頼んだ回数は{{asks}}です（目安は{{ratio}}：1）。',
    quietTime_other: '退職から{{count}}日です。退職後{{quietDays}}日間（{{untilOn}}まで）は、お願いごとを控えましょう。'
  },
  gate: {
    suppressed: '情報を消去した方です。再登録はできません',
    doNotContact: '連絡を希望していない',
    contactAllowed: '連絡してよい',
    contactConsent: {
      unasked: '連絡してよい（同意はまだ伺っていない）',
      given: '連絡への同意あり',
      withdrawn: '連絡への同意を取り消している',
      expired: '連絡してよい（同意の期限切れ。あらためて確認を）'
    },
    handoverConsent: {
      unasked: '情報の連携について、まだ同意を伺っていない',
      given: '情報の連携への同意あり',
      withdrawn: '情報の連携への同意を取り消している',
      expired: '情報の連携への同意が期限切れ'
    },
    eligibility: {
      yes: '再雇用の対象',
      conditional: '条件つきで再雇用の対象（先に理由を確認）',
      no: '再雇用の対象外',
      unknown: '再雇用の対象かどうか、まだ判断していない'
    }
  },
  action: {
    due_step: '次の一手を進める',
    tell_opening: '募集を知らせる',
    check_in: '近況をうかがう',
    congratulate: 'お祝いを伝える',
    review_intent: '意向をあらためて聞く',
    send_news: '会社の変化を届ける',
    reconnect: '久しぶりに連絡する',
    first_contact: '最初のご挨拶をする',
    ask_consent: '同意を確認する'
  },
  today: {
    due_step: {
      today: '今日の予定です：{{what}}',
      overdue: '{{plannedOn}}の予定でした：{{what}}'
    },
    tell_opening: {
      ready_now:
        '「すぐにでも戻りたい」と聞いています（{{saidOn}}）。「{{opening}}」の募集をまだお知らせしていません。',
      within_year:
        '「1年以内に戻りたい」と聞いています（{{saidOn}}）。「{{opening}}」の募集をまだお知らせしていません。',
      inStage: '復帰について話が進んでいますが、「{{opening}}」の募集をまだお知らせしていません。'
    },
    check_in_other: '退職から{{count}}か月。新しい生活のようすをうかがうのによい時期です。',
    congratulate: {
      job_change: '転職のお知らせがありました（{{heardOn}}）。関係を温めるよい機会です。',
      promotion: '昇進のお知らせがありました（{{heardOn}}）。関係を温めるよい機会です。',
      anniversary: '節目の日です（{{heardOn}}）。関係を温めるよい機会です。'
    },
    review_intent: {
      due: '最後に意向を伺ったのは{{saidOn}}。{{reviewOn}}までにもう一度伺う予定でした。',
      stale: '{{saidOn}}に伺った意向は、時間がたっています。いまのお気持ちを聞いてみましょう。'
    },
    send_news: {
      titled: '「{{title}}」をまだお届けしていません。',
      giveNext_other:
        '接点の間隔（{{months}}か月）を{{count}}日過ぎ、予定もありません。次は「頼む」ではなく「届ける」番です。',
      never: '会社の話題をまだ一度もお届けしていません。',
      overdue: '会社の話題をお届けしたのは{{inspiredOn}}が最後です。'
    },
    reconnect_other: '接点の間隔（{{months}}か月）を{{count}}日過ぎ、予定もありません。',
    first_contact: {
      since: '{{exitOn}}の退職以来、まだ誰も連絡していません。',
      exitUnknown: 'まだ誰も連絡していません。'
    },
    ask_consent: {
      expired: '連絡への同意が期限切れです。これからもご連絡してよいか確認しましょう。',
      unasked: 'やりとりはありますが、連絡への同意をまだ伺っていません。'
    },
    choice: {
      nobody: '今日、急ぎで連絡する方はいません。ふと思い出した方に声をかけてみませんか。',
      moreLong_other: '今日は{{count}}人のうち{{part}}人を、いまは復帰を考えていない方から選びました。',
      moreShort_other: '今日は{{count}}人のうち{{part}}人を、近く復帰がありそうな方から選びました。',
      mixed_other: '今日は{{count}}人、短期が{{short}}人、中長期が{{long}}人です。'
    }
  }
}
