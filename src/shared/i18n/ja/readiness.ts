/** 復帰準備度の文言。理由はどれも、同僚に話しかけるつもりで一文にしている。 */
export const readiness = {
  title: '復帰準備度',
  return: {
    title: '復帰の可能性',
    about: '戻ってきてくれそうか。理由つきの目安です。判断するのは人です。'
  },
  value: {
    title: '再入社の価値',
    about: '戻ってきてほしいか。理由つきの目安です。判断するのは人です。'
  },
  noScore: '不明',
  noScoreWhy: '分かっていることが少なく、まだ点数を出せません。いちばん手がかりになるのは次の質問です。',
  band: '{{low}}〜{{high}} の間',
  bandWhy: '帯は、まだ分からないことが分かったときに点数が動きうる範囲です。',
  nextQuestion: '次に聞くとよいこと：',
  evidence: '点数に入れている理由',
  source: '出典：{{source}}',
  swing: '±{{points}}',
  askedOf: {
    alumnus: 'ご本人に聞く',
    colleague: '社内の人に聞く',
    records: '記録で確かめる'
  },
  factor: {
    intent: {
      label: '本人の意向',
      evidence:
        '退職者のおよそ3人に1人は、戻りたいと思ったことがあります。別の調査では、戻りたい人は100人に8人、5年以内に実際に戻った人は100人に2人でした。思いと行動には開きがあるため、いつ聞いた言葉かも大切にしています。',
      question: 'また一緒に働くことを、考えることはありますか。考えるとしたら、いつごろがよさそうですか'
    },
    contact: {
      label: '退職後の接点',
      evidence:
        '頻繁に連絡を取り合っている退職者の3人に2人が「戻りたいと思ったことがある」と答え、連絡のまったくない人では6人に1人でした。関連があるという結果で、どちらが原因かまでは分かりません。',
      question: '退職後、この方と連絡を取っている社員はいますか'
    },
    timeSinceExit: {
      label: '退職からの期間',
      evidence:
        '復帰の多くは退職から13か月までで、16か月を過ぎると減っていきます。6〜16か月をいちばん高く、36か月にかけて少しずつ低く見ますが、ゼロにはしません。',
      question: '最終出社日はいつでしたか'
    },
    exitReason: {
      label: '退職理由',
      evidence:
        '個人の事情や社外からの誘いで辞めた人は、不満を抱えて辞めた人よりも、戻ってくることが多いと分かっています。',
      question: '辞めるきっかけは何でしたか'
    },
    exitExperience: {
      label: '退職時の体験',
      evidence:
        '気持ちよく退職できた人は、元の会社を人に勧める割合が約3倍になります。上司の支えがあった人は、退職に満足している割合が約6倍です。',
      question: '退職のときの会社の対応を、いま振り返ってどう思われますか'
    },
    ties: {
      label: '社内の人とのつながり',
      evidence: '再入社の半数以上は元上司のひとことから始まり、4人に3人は人づてで戻っています。',
      question: '元上司やメンター、親しい同僚など、いまもつながりのある社員はいますか'
    },
    tenure: {
      label: '在籍年数',
      evidence: '戻ってきた人の在籍年数は平均4年弱、戻らなかった人は約7年でした。',
      question: '入社日と退職日はいつですか'
    },
    performance: {
      label: '退職時の評価',
      evidence:
        '復帰後の働きぶりをいちばんよく表すのは、以前の働きぶりです。管理職1,318人の調査では、復帰の前後で変わりませんでした。',
      question: '退職時の評価はどうでしたか'
    },
    causeResolved: {
      label: '退職理由の解消',
      evidence:
        '二度目の退職は、一度目と同じ理由になりがちです。再入社した人は、ほかの入社者より辞めやすいことも分かっています。',
      question: '辞めるきっかけになったことは、いまは変わっていますか'
    },
    betweenExperience: {
      label: '社外での経験',
      evidence: '社外で積んだ経験は、以前の働きぶりがよかった人ほど、復帰後に生きています。',
      question: 'ここではできなかったことで、その後に身につけられたことはありますか'
    },
    coordination: {
      label: '調整の多い仕事',
      evidence: '再入社した2,053人は新しく入った10,858人より成果が高く、周囲との調整が多い仕事ほど差が開きました。',
      question: '在籍時の役職・職種は何でしたか'
    },
    exitKind: {
      label: '退職の種類',
      evidence: '自分の意思で辞めた人のほうが、復帰後の成果が高いことが分かっています。',
      question: 'ご本人の意思による退職でしたか'
    }
  },
  modifier: {
    barrier: {
      label: '復帰への不安',
      evidence:
        '戻りたいと思う人の4人に3人が、ためらいも感じています。多くは周囲の目を気にしてのことです。大企業では3人に1人が、復帰で年収が下がりました。',
      question: '戻るとしたら気がかりなことはありますか'
    },
    newJobShock: {
      label: '転職先とのずれ',
      evidence:
        '転職先が思っていたのと違った人のおよそ半数は、前の職場に戻ろうとします。4割の人が、2〜6か月で見きわめをつけています。',
      question: '新しい職場は、思っていたとおりでしたか'
    }
  },
  reason: {
    intent: {
      ready_now: '本人の意向：すぐにでも（{{saidOn}}）',
      within_year: '本人の意向：1年以内（{{saidOn}}）',
      someday: '本人の意向：いつかは（{{saidOn}}）',
      not_considering: '本人の意向：考えていない（{{saidOn}}）'
    },
    contact: {
      conversations_other: '退職後の接点：会話{{count}}回、最後の接点は{{lastOn}}',
      personal_other: '退職後の接点：個別の連絡{{count}}回、直近は{{lastOn}}（会話はまだ）',
      none: '退職後の接点：なし'
    },
    timeSinceExit: {
      underAMonth: '退職からの期間：1か月未満',
      months_other: '退職からの期間：{{count}}か月',
      years_other: '退職からの期間：{{count}}年',
      yearsMonths: '退職からの期間：{{years}}年{{months}}か月'
    },
    exitReason: {
      outside_offer: '退職理由：社外からの誘い',
      career_change: '退職理由：職種・業界を変えるため',
      education: '退職理由：進学・学び直し',
      pay: '退職理由：給与・待遇',
      hours: '退職理由：働く時間',
      growth: '退職理由：成長の機会',
      manager: '退職理由：上司との関係',
      culture: '退職理由：社風',
      dissatisfied: '退職理由：不満',
      relocation: '退職理由：転居',
      personal: '退職理由：個人の事情',
      performance: '退職理由：業績・成果',
      conduct: '退職理由：服務上の問題',
      attendance: '退職理由：勤怠',
      redundancy: '退職理由：人員整理',
      contract_end: '退職理由：契約満了',
      retirement: '退職理由：定年・引退',
      startup: '退職理由：起業・独立',
      other: '退職理由：その他'
    },
    exitReasons: {
      own: '退職理由：{{number}}つ（主に本人の事情や社外からの誘い）',
      mixed: '退職理由：{{number}}つ（事情はさまざま）',
      dissatisfied: '退職理由：{{number}}つ（主に不満）'
    },
    exitExperience: {
      good: '退職時の体験：良い（{{level}} / 5）',
      fair: '退職時の体験：ふつう（{{level}} / 5）',
      bad: '退職時の体験：良くない（{{level}} / 5）'
    },
    ties: {
      manager: '元上司とのつながりあり',
      report: '元部下とのつながりあり',
      peer: '元同僚とのつながりあり',
      mentor: 'メンターとのつながりあり',
      friend: '社内に友人がいる',
      none: 'つながりのある社員はいない'
    },
    tiesNamed: {
      manager: '元上司とのつながり：{{name}}',
      report: '元部下とのつながり：{{name}}',
      peer: '元同僚とのつながり：{{name}}',
      mentor: 'メンターとのつながり：{{name}}',
      friend: '友人：{{name}}'
    },
    tenure: {
      underAYear: '在籍 1年未満',
      years_other: '在籍 {{count}}年'
    },
    barrier: {
      none: '復帰への不安：特にない',
      told: '復帰への不安：あると聞いている',
      resolved: '復帰への不安：解消した'
    },
    newJobShock: {
      told: '転職先とのずれ：思っていたのと違うと聞いている',
      fine: '転職先とのずれ：思っていたとおりと聞いている',
      outside: '転職先とのずれ：入社2〜6か月の時期ではない'
    },
    performance: {
      outstanding: '退職時の評価：きわめて高い',
      exceeds: '退職時の評価：期待を上回る',
      meets: '退職時の評価：期待どおり',
      below: '退職時の評価：期待を下回る',
      poor: '退職時の評価：期待を大きく下回る'
    },
    causeResolved: {
      yes: '退職理由は解消済み',
      partly: '退職理由は一部解消',
      no: '退職理由はそのまま'
    },
    betweenExperience: {
      level0: '社外での経験：生かせるものは少ない',
      level1: '社外での経験：多少ある',
      level2: '社外での経験：生かせる',
      level3: '社外での経験：社内にない強みがある'
    },
    coordination: {
      heavy: '元の仕事（{{title}}）：調整が多い',
      other: '元の仕事（{{title}}）：調整は少なめ'
    },
    exitKind: {
      voluntary: '本人の意思による退職',
      mutual: '合意による退職',
      redundancy: '人員整理による退職',
      retirement: '定年・引退による退職',
      contract_end: '契約満了による退職',
      dismissal: '解雇による退職'
    }
  },
  unknown: {
    intent: '本人の意向：未確認',
    intentStale: {
      ready_now: '本人の意向：{{saidOn}}の「すぐにでも」から確認が途切れている',
      within_year: '本人の意向：{{saidOn}}の「1年以内」から確認が途切れている',
      someday: '本人の意向：{{saidOn}}の「いつかは」から確認が途切れている',
      not_considering: '本人の意向：{{saidOn}}の「考えていない」から確認が途切れている'
    },
    contact: '退職後の接点：記録なし',
    timeSinceExit: '退職日：不明',
    notYetLeft: 'まだ在籍中（最終出社 {{exitOn}}）',
    exitReason: '退職理由：不明',
    exitReasonOther: '退職理由：「その他」のため判断できない',
    exitExperience: '退職時の体験：未確認',
    ties: '社内の人とのつながり：記録なし',
    tenure: '在籍年数：不明',
    barrier: '復帰への不安：未確認',
    newJob: '転職先の入社時期：不明',
    newJobShock: '転職先とのずれ：未確認',
    performance: '退職時の評価：不明',
    causeResolved: '退職理由が解消したか：まだ判断していない',
    betweenExperience: '社外での経験：不明',
    betweenExperienceJobs_other: '社外での経験：{{count}}社、まだ評価していない',
    coordination: '元の役職・職種：不明',
    exitKind: '退職の種類：不明'
  }
}
