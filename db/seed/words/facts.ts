import type { ExitReason } from '@shared/types/vocabulary'
import { words, type Words } from './words'

/** The words of the HR system for a reason; none where the reason tells something that is nobody's business. */
export const REASON_WORDS: Partial<Record<ExitReason, Words>> = {
  outside_offer: words('他社からのオファー', 'Outside offer'),
  career_change: words('職種転換のため', 'Career change'),
  education: words('進学・留学のため', 'Back to study'),
  pay: words('待遇', 'Pay'),
  hours: words('勤務時間', 'Working hours'),
  growth: words('成長機会', 'Growth'),
  manager: words('上司との関係', 'Relationship with manager'),
  culture: words('社風', 'Culture'),
  relocation: words('転居・勤務地', 'Relocation'),
  redundancy: words('事業縮小に伴う退職', 'Role made redundant'),
  contract_end: words('契約期間満了', 'End of contract'),
  retirement: words('定年退職', 'Retirement'),
  startup: words('独立・起業', 'Own business')
}

/** Notes of exit interviews, by how the exit was (1 bad to 5 good). */
export const EXIT_NOTES: Readonly<Record<number, readonly Words[]>> = {
  1: [
    words(
      '上司との面談で強い言い方をされたとのこと。最終日のあいさつもなかった。',
      'Felt shouted at in the last review. Nobody said goodbye on the final day.'
    ),
    words(
      '退職の申し出後、引き止めが長引き不信感が残った。',
      'Was held back for weeks after giving notice; left distrusting us.'
    )
  ],
  2: [
    words(
      '引き継ぎの負担が大きく、不満を残しての退職。',
      'The handover was left to them alone; went away dissatisfied.'
    ),
    words('評価への納得感がなかったとのこと。', 'Never understood how the review came about.')
  ],
  3: [
    words(
      '淡々とした面談。仕事そのものに不満はないとのこと。',
      'A matter-of-fact interview. Nothing against the work itself.'
    ),
    words('手続きは円滑。面談は短時間。', 'Smooth paperwork, short interview.')
  ],
  4: [
    words('チームへの感謝を繰り返し話された。', 'Spoke warmly of the team several times.'),
    words('前向きな転職。いつか戻ることもあるかも、と。', 'Leaving for something, not from us. Might be back one day.')
  ],
  5: [
    words('送別会は大人数。今後も力になりたいとのこと。', 'A big farewell. Wants to help us in future.'),
    words('部署ぐるみで送り出した。連絡先の交換も。', 'The whole department saw them off and swapped contacts.')
  ]
}

export const ELIGIBILITY_REASONS = {
  conditional: [
    words('元の部署以外であれば可。', 'Any department but the former one.'),
    words('前回の退職理由について面談のうえ判断。', 'After a talk about why they left.')
  ],
  no: [
    words('就業規則違反による退職のため。', 'Left after a breach of the rules.'),
    words('当時の部門長の判断。', 'Decision of the head of department at the time.')
  ]
} as const satisfies Record<string, readonly Words[]>

/** The HR system's own scale of performance. */
export const PERFORMANCE_WORDS = {
  outstanding: words('S', 'Outstanding'),
  exceeds: words('A', 'Exceeds'),
  meets: words('B', 'Fully meets'),
  below: words('C', 'Needs improvement'),
  poor: words('D', 'Unsatisfactory')
} as const

export const CAUSE_REASONS = {
  yes: [
    words('原因だった制度はすでに改められた。', 'The rule they left over is gone.'),
    words('当時の体制は解消済み。', 'That team set-up no longer exists.')
  ],
  partly: [
    words('一部は改善。残業は部署による。', 'Better, though it depends on the team.'),
    words('制度はできたが運用はこれから。', 'The scheme is there, the habit is not yet.')
  ],
  no: [
    words('まだ変わっていない。', 'Still as it was.'),
    words('本人の希望する職務は今もない。', 'The work they want still does not exist here.')
  ]
} as const

export const BETWEEN_REASONS: readonly Words[] = [
  words('似た業務の継続。', 'Much the same work as here.'),
  words('担当範囲が広がった。', 'A wider remit than before.'),
  words('当社にない分野の経験を積んだ。', 'Gained experience that we lack.'),
  words('事業の立ち上げを一から経験。', 'Built a business line from nothing.')
]

export const BARRIER_REASONS = {
  told: [
    words('元同僚にどう見られるか気にしている。', 'Worries about what former colleagues would think.'),
    words('給与が下がらないか心配とのこと。', 'Fears a pay cut.')
  ],
  resolved: [words('元上司と話して不安がなくなった。', 'A talk with the former manager settled it.')],
  none: [words('特に気がかりはないとのこと。', 'Nothing in the way, they say.')]
} as const

export const SHOCK_REASONS = {
  told: words('聞いていた業務と違うとのこと。', 'The job is not what was described.'),
  fine: words('期待どおりの職場とのこと。', 'The job is as expected.')
} as const

export const STEPS: readonly Words[] = [
  words('近況をうかがう', 'Ask how things are'),
  words('会社の変化を届ける', 'Send news of the company'),
  words('次の集いに誘う', 'Invite to the next gathering'),
  words('元上司とつなぐ', 'Connect with the former manager'),
  words('復帰の意向を確認する', 'Ask again where they stand'),
  words('お礼の連絡を入れる', 'Say thank you'),
  words('記事を共有する', 'Share the article')
]
export const OPENING_STEPS: readonly Words[] = [
  words('募集の詳細を送る', 'Send the details of the opening'),
  words('面談の日程を決める', 'Find a date to talk'),
  words('配属先の責任者とつなぐ', 'Connect with the head of the team'),
  words('条件の希望を確認する', 'Clarify the terms')
]

export const CLOSED_REASONS: readonly Words[] = [
  words('条件が合わず', 'Terms did not match'),
  words('現職に残ることに', 'Stayed in the current job'),
  words('他の候補者で決定', 'Another candidate was chosen'),
  words('時期が合わず', 'The timing did not work')
]

export const RATIONALES: readonly Words[] = [
  words(
    '在籍時の担当業務がそのまま活きる。元上司も推薦。',
    'Did this very work here; the former manager recommends them.'
  ),
  words('社外での経験が募集要件に合う。', 'What they did since fits the role.'),
  words('本人から関心の申し出あり。', 'Came to us with interest.'),
  words('チームをよく知り、立ち上がりが早い。', 'Knows the team and would be quick to start.')
]

export const OUTCOME_NOTES = {
  rehire: [
    words('元上司からの声かけで復帰。', 'Came back after a word from the former manager.'),
    words('募集のお知らせから応募し、復帰。', 'Applied after we told them of the opening.')
  ],
  referral: [
    words('前職の同僚を紹介。入社に至った。', 'Referred a former teammate, who joined.'),
    words('知人をご紹介いただき、面談を実施。', 'Introduced a friend; we met.')
  ],
  client: [words('転職先が当社の顧客に。', 'Their new employer became our client.')],
  partner: [words('転職先との共同企画が決定。', 'Agreed a joint project with their new employer.')],
  advisor: [words('新製品の社外アドバイザーに。', 'Advises us on the new product.')],
  speaker: [
    words('社内勉強会で登壇。', 'Spoke at our internal evening.'),
    words('若手座談会に登壇。', 'Joined a panel for younger staff.')
  ],
  mentor: [words('若手社員の社外メンターに。', 'Mentors one of our younger staff.')]
} as const satisfies Record<string, readonly Words[]>

export const PREFERENCE_NOTES: readonly Words[] = [
  words('19時以降', 'After 19:00'),
  words('平日の昼休み', 'Lunch hours'),
  words('メールのみ', 'Mail only'),
  words('土日は避ける', 'Not at weekends')
]

export const WITHDRAWN_NOTES: readonly Words[] = [
  words('連絡は不要とのお申し出。', 'Asked not to be contacted any more.'),
  words('配信停止のご希望。', 'Unsubscribed.')
]

export const PERSON_NOTES: readonly Words[] = [
  words('連絡は短めがよい。', 'Prefers short messages.'),
  words('元チームの同期会の幹事。', 'Organises the reunions of the old team.'),
  words('製品の初期メンバー。', 'Was there when the product began.'),
  words('社内報の連載を書いていた。', 'Used to write the column in the staff magazine.')
]
