import type { Language } from '@shared/types/vocabulary'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Avatar } from '../Avatar'
import { Card, Section } from '../Card'
import { Chip, StatusChip } from '../Chip'
import { HorizonBar } from '../HorizonBar'
import { HorizonChip } from '../HorizonChip'
import { IconConfetti, IconMail, IconMessagePlus, IconNews, IconPhone, IconSparkles } from '../icons'
import { Kbd, MODIFIER } from '../Kbd'
import { Columns, Page, PageBody, Row } from '../layout/Layout'
import { NumberLink } from '../Numbers'
import { PageHeader } from '../PageHeader'
import { PersonCardList, RowList, type PersonCard } from '../PersonCards'
import { SegmentedChoice } from '../SegmentedChoice'
import { Text } from '../Text'
import { showToast } from '../toast'

const words = {
  ja: {
    title: '今日',
    date: '11月24日（火）',
    time: '使える時間',
    minutes: (count: number) => `${count}分`,
    log: '接点を記録',
    lead: [
      '今週は',
      '中長期への働きかけが少なめ',
      'です。今日は7人のうち4人を、いまは復帰を考えていない方から選びました。'
    ],
    list: '今日連絡する方',
    tell: '募集を知らせる',
    later: 'あとで',
    done: '「あとで」に移しました',
    breakdown: '今週 25件の内訳',
    plan: '予定',
    due: '期限が近いもの',
    leaving: '退職手続き中',
    people: [
      [
        '髙橋',
        '恵',
        '髙橋 恵',
        'たかはし めぐみ',
        '元・法人営業部 課長',
        '「1年以内に戻りたい」と聞いてから42日、条件に合う募集（法人営業 マネージャー）をまだお知らせしていません。',
        ''
      ],
      [
        '﨑山',
        '太郎',
        '﨑山 太郎',
        'さきやま たろう',
        '元・プロダクト企画室',
        '退職から2か月。新しい職場に慣れる時期です。近況をうかがいましょう。前回の話題：育児と通勤。',
        '近況をうかがう'
      ],
      [
        '李',
        '明',
        '李 明',
        'り みん',
        '元・基盤開発部',
        '「フルリモート勤務制度」を公開しました。退職理由（勤務地）に関わる変化です。',
        '「あれからの会社」を送る'
      ],
      [
        'Svensson',
        'Natalie',
        'Natalie Svensson',
        '',
        '元・海外事業部　現・Northwind（英語）',
        '昇進のお知らせがありました（11月20日）。関係を温めるよい機会です。',
        'お祝いを伝える'
      ],
      [
        '渡辺',
        '花子',
        '渡辺 花子',
        'わたなべ はなこ',
        '元・人事総務部',
        '接点の間隔（3か月）を12日過ぎ、予定もありません。次は「頼む」ではなく「届ける」番です。',
        '会社の変化を届ける'
      ]
    ],
    appointments: [
      ['10:30', '佐藤 健 さんと面談', 'オンライン・復帰意向の確認日'],
      ['18:30', '営業部OB・OG 小さな集い', '出席 9 / 招待 14・未回答 3']
    ],
    deadlines: [
      ['同意', '12人の同意が30日以内に切れます'],
      ['見直し', '復帰意向の確認日：今週 5人'],
      ['途絶', '途絶えている方が 31人（先週 +4）']
    ],
    leaver: ['中', '中村 葵 さん　最終出社 11月28日', '面談 済・ネットワークへのお誘い 未']
  },
  en: {
    title: 'Today',
    date: 'Tuesday 24 November',
    time: 'Time at hand',
    minutes: (count: number) => `${count} min`,
    log: 'Log a touchpoint',
    lead: [
      'This week ',
      'the long horizon gets too little',
      '. Four of today’s seven are people who do not think of returning now.'
    ],
    list: 'People to contact today',
    tell: 'Tell about an opening',
    later: 'Later',
    done: 'Moved to later',
    breakdown: 'the 25 of this week',
    plan: 'Planned',
    due: 'Due soon',
    leaving: 'Leaving now',
    people: [
      [
        '髙橋',
        '恵',
        '髙橋 恵',
        'Takahashi Megumi',
        'was Corporate sales, manager',
        'She said “within a year” 42 days ago and has not been told of Corporate sales manager, which fits.',
        ''
      ],
      [
        'Sakiyama',
        'Taro',
        'Taro Sakiyama',
        '',
        'was Product planning',
        'Two months since he left; he is settling in. Ask how things are. Last time: childcare and the commute.',
        'Ask how things are'
      ],
      [
        '李',
        '明',
        '李 明',
        'Li Ming',
        'was Core development',
        '“Full remote work” is out. It touches the reason he left (place of work).',
        'Send “Since you left”'
      ],
      [
        'Svensson',
        'Natalie',
        'Natalie Svensson',
        '',
        'was Overseas · now Northwind',
        'She was promoted on 20 November. A good moment to be in touch.',
        'Congratulate'
      ],
      [
        'Watanabe',
        'Hanako',
        'Hanako Watanabe',
        '',
        'was People & general affairs',
        'Twelve days past her three months, and nothing is planned. It is time to give, not to ask.',
        'Send company news'
      ]
    ],
    appointments: [
      ['10:30', 'Talk with Ken Sato', 'online · review of his intent'],
      ['18:30', 'Small evening of the sales alumni', '9 of 14 come · 3 have not answered']
    ],
    deadlines: [
      ['Consent', '12 consents end within 30 days'],
      ['Review', 'Intent to be reviewed this week: 5 people'],
      ['Silent', '31 people have gone silent (4 more than last week)']
    ],
    leaver: ['AN', 'Aoi Nakamura · last day 28 November', 'Talk done · not invited to the network yet']
  }
}

const icons = [IconMail, IconPhone, IconSparkles, IconConfetti, IconNews]
const minutes = [3, 10, 4, 2, 2]
const tones = ['warn', 'neutral', 'bad'] as const

/** Today, beside today-ja.png. */
export function TodayPage({ language }: { language: Language }) {
  const text = words[language]
  const [openId, setOpenId] = useState('0')
  const [time, setTime] = useState<'15' | '30' | '60'>('30')
  const items: PersonCard[] = text.people.map(([family, given, title, reading, detail, body, hint], index) => ({
    id: String(index),
    name: { family, given },
    title: title ?? '',
    href: '#/alumni/1',
    reading,
    detail,
    end: <HorizonChip horizon={index === 0 ? 'short' : 'long'} />,
    aside: text.minutes(minutes[index] ?? 1),
    body,
    actions: (
      <>
        <Button variant="filled" leftSection={<IconMail aria-hidden />}>
          {text.tell}
        </Button>
        <Button variant="subtle" onClick={() => showToast({ message: text.done, onUndo: () => undefined })}>
          {text.later}
        </Button>
      </>
    ),
    hint: hint ? { icon: icons[index] ?? IconMail, label: hint, onRun: () => undefined } : undefined
  }))
  const side = (
    <>
      <HorizonBar
        shortShare={0.68}
        band={{ low: 0.4, high: 0.6 }}
        caption={<NumberLink href="#/balance">{text.breakdown}</NumberLink>}
      />
      <Section title={text.plan}>
        <Card>
          <RowList
            items={text.appointments.map(([at, what, detail], index) => ({
              id: String(index),
              time: at,
              text: what,
              second: detail
            }))}
          />
        </Card>
      </Section>
      <Section title={text.due}>
        <Card>
          <RowList
            items={text.deadlines.map(([word, sentence], index) => ({
              id: String(index),
              start: <StatusChip status={tones[index] ?? 'neutral'}>{word}</StatusChip>,
              text: sentence
            }))}
          />
        </Card>
      </Section>
      <Section title={text.leaving} end={<Chip isOutlined>1</Chip>}>
        <Card>
          <RowList
            items={[
              {
                id: '1',
                start: <Avatar name={{ family: text.leaver[0] }} />,
                text: text.leaver[1],
                second: text.leaver[2]
              }
            ]}
          />
        </Card>
      </Section>
    </>
  )
  return (
    <Page>
      <PageHeader
        title={text.title}
        subtitle={text.date}
        actions={
          <>
            <SegmentedChoice
              label={text.time}
              value={time}
              onChange={setTime}
              options={(['15', '30', '60'] as const).map(value => ({ value, label: text.minutes(Number(value)) }))}
            />
            <Button variant="filled" leftSection={<IconMessagePlus aria-hidden />}>
              <Row>
                {text.log}
                <Kbd isOnAction>{`${MODIFIER} L`}</Kbd>
              </Row>
            </Button>
          </>
        }
      />
      <PageBody>
        <Columns sideWidth="wide" side={side}>
          <Text as="p" size="lead">
            {text.lead[0]}
            <Text as="strong" size="lead" isStrong>
              {text.lead[1]}
            </Text>
            {text.lead[2]}
          </Text>
          <PersonCardList label={text.list} items={items} openId={openId} onOpenChange={setOpenId} />
        </Columns>
      </PageBody>
    </Page>
  )
}
