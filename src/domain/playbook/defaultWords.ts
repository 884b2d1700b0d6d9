import type { Playbook, PlaybookStage } from './schema'

type Words = Pick<Playbook, 'charter' | 'tracks' | 'coordinationHeavyOccupations' | 'outreach'>

function stage(key: string, en: string, ja: string, expectedDays: number | null, active: boolean): PlaybookStage {
  return { key, label: { en, ja }, expectedDays, active }
}

/** The parts of the default Playbook that people read: charter, stages, occupations, mail. */
export const defaultWords: Words = {
  charter: {
    en: `Leaving is not the end of a relationship.
We stay in touch with the people who worked here because we care how they fare, not only because we may want to hire them.
We give before we ask. We tell the truth about how the company is today. We respect a no, and we keep the door open.`,
    ja: `退職は、ご縁の終わりではありません。
私たちは、採用のためだけでなく、ともに働いた仲間のこれからを応援したいから、つながり続けます。
頼む前に、まず届ける。会社の今をありのままに伝える。断られたら、その気持ちを尊重する。そして、いつでも「おかえり」と言える場所でいる。`
  },
  tracks: {
    hiring: {
      stages: [
        stage('identified', 'Identified', '声かけ前', 14, false),
        stage('reconnected', 'Reconnected', '再接続', 30, true),
        stage('interested', 'Interested', '関心あり', 30, true),
        stage('shortlisted', 'Shortlisted', '候補者リスト', 14, true),
        stage('handed_over', 'Handed over', '連携済み', 14, true),
        stage('interviewing', 'Interviewing', '選考中', 30, true),
        stage('offered', 'Offered', 'オファー中', 14, true),
        stage('rehired', 'Rehired', '再入社', null, false),
        stage('closed', 'Closed', '終了', null, false)
      ]
    },
    nurture: {
      stages: [
        stage('invited', 'Invited', 'お誘い済み', null, false),
        stage('connected', 'Connected', 'つながり', null, false),
        stage('engaged', 'Engaged', '交流中', null, false),
        stage('advocate', 'Advocate', '応援者', null, false),
        stage('dormant', 'Dormant', 'お休み中', null, false)
      ]
    }
  },
  coordinationHeavyOccupations: {
    en: [
      'manager',
      'lead',
      'leader',
      'head',
      'director',
      'chief',
      'supervisor',
      'coordinator',
      'project',
      'program',
      'programme',
      'product owner',
      'producer',
      'planner',
      'scrum master',
      'pm'
    ],
    ja: [
      'マネージャー',
      'マネジャー',
      'リーダー',
      'ディレクター',
      'プロデューサー',
      'コーディネーター',
      'スクラムマスター',
      'プロジェクト',
      '部長',
      '次長',
      '課長',
      '室長',
      '係長',
      '主任',
      '店長',
      '所長',
      '工場長',
      '企画',
      '調整',
      '事務局'
    ]
  },
  outreach: {
    openingMail: {
      en: {
        subject: 'An opening you may like to know about: {{openingTitle}}',
        body: `Dear {{name}},

I hope you are well. We have just opened a position that made me think of you:

{{openingTitle}}
Department: {{department}}
Place: {{place}}

There is nothing you need to decide or answer. If you would like to hear more, or know somebody it would suit, just reply to this mail and we can talk.

If you would rather not get mails like this one, tell me and I will stop.

Best wishes,
{{sender}}`
      },
      ja: {
        subject: '「{{openingTitle}}」の募集を始めました',
        body: `{{name}} さん

ご無沙汰しています。お変わりなくお過ごしでしょうか。
このたび新しい募集を始めました。{{name}} さんのお顔が浮かびましたので、まずはお知らせいたします。

募集：{{openingTitle}}
部署：{{department}}
勤務地：{{place}}

応募をお願いするものではありません。もう少し詳しく聞いてみたい、という場合は、このメールにそのままご返信ください。まずは気軽にお話しできればうれしいです。

今後このようなご案内が不要でしたら、お手数ですがひとことお知らせください。

{{sender}}`
      }
    }
  }
}
