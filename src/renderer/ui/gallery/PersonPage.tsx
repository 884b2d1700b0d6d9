import { ActionIcon, Button } from '@mantine/core'
import type { Language } from '@shared/types/vocabulary'
import { useState } from 'react'
import { Card } from '../Card'
import { Chip, StatusChip } from '../Chip'
import { DefinitionList } from '../DefinitionList'
import { FactorList } from '../FactorRow'
import { HorizonChip } from '../HorizonChip'
import {
  IconCalendar,
  IconCalendarEvent,
  IconDots,
  IconHistory,
  IconListCheck,
  IconMail,
  IconMessage,
  IconMessagePlus,
  IconPhone,
  IconSparkles,
  IconUsers
} from '../icons'
import { InlineEdit } from '../InlineEdit'
import { Columns, Divider, Page, PageBody, Row, Stack } from '../layout/Layout'
import { LifeLine } from '../LifeLine'
import { PaletteDialog } from '../PaletteDialog'
import { QuickDialog, QuickRow } from '../QuickDialog'
import { RangeMeter } from '../RangeMeter'
import { RecordBar, RecordHeader } from '../RecordHeader'
import { SegmentedChoice } from '../SegmentedChoice'
import { Callout } from '../States'
import { Text } from '../Text'
import { Textarea } from '@mantine/core'
import { TouchpointList } from '../TouchpointList'
import { Avatar } from '../Avatar'

const words = {
  ja: {
    back: '「すぐ戻れる・未連絡」', history: '履歴', more: 'その他', since: 'あれからの会社', shortlist: '候補者リストへ', log: '接点を記録',
    reading: 'たかはし めぐみ', line: '元・法人営業部 課長　／　現・青葉商事 営業企画',
    now: ['「1年以内に戻りたい」とうかがってから42日。', '法人営業 マネージャー', 'の募集をまだお知らせしていません。'], tell: '募集を知らせる',
    life: '歩み', stint: '法人営業部', exit: '退職・転職', intent: '意向「1年以内」', touchpoints: '接点',
    touches: [
      ['10月12日', '電話', '来春なら動けそうとのこと。お子さんの入園後が条件。待遇より裁量を重視。'],
      ['9月2日', 'メール', 'ハイブリッド勤務の新制度をお送りした。「当時これがあれば」と返信。'],
      ['6月18日', 'イベント', '営業部OB・OGの小さな集いに出席。石田部長と長く話していた。'],
      ['12月8日', 'チャット', '新しい職場の近況。忙しいが意思決定が遠い、と。']
    ],
    likelihood: '復帰の可能性',
    factors: ['本人の意向：1年以内（10月13日）', '退職後の接点：4回、直近42日前', '退職理由：社外からの誘い', '退職からの期間：2年8か月', '退職時の体験：良い（4 / 5）', '元上司とのつながり：石田 部長', '在籍 7年', '復帰への不安：未確認'],
    ask: '次に聞くとよいこと：', question: '戻るとしたら気がかりなことはありますか',
    value: '再入社の価値', valueText: '退職時評価 A・社外での経験 2年8か月・退職理由は一部解消',
    contact: '連絡先と同意', facts: [['メール', 'megumi@example.jp'], ['希望', 'メール・19時以降'], ['担当', '森']], consent: '同意', valid: '有効', until: '2027年3月まで',
    withHer: 'さんとの接点', at: '今日 10:52', rows: ['手段', '意図', '話題', '内容', '手応え', '意向', '次の一手'],
    channels: ['メール', '電話', 'チャット', '面談', 'イベント', '手紙'], direction: ['こちらから', '先方から'], intents: ['届ける', '聴く', '頼む'],
    recent: '直近6回：届ける 4・聴く 1・頼む 1', topics: ['近況', '募集：法人営業 マネージャー'], draft: '来春の入園後なら動けそう。待遇より裁量。フルリモートの制度に関心',
    depth: '深さ：会話', updated: '1年以内（更新）', review: '次の確認日 2027年1月24日', next: '2週間後・募集の詳細を送る', owner: '担当：自分',
    hints: ['次へ', '選ぶ', '下書きとして残す'], save: '記録する',
    groups: ['人', '操作', '接点の記録'], found: [['たかはし めぐみ・元 法人営業部 課長'], ['たかはし いちろう・元 製造']], second: '高橋 一郎',
    actions: ['髙橋 恵 さんとの接点を記録', '髙橋 恵 さんを候補者リストへ', '髙橋 恵 さんに「あれからの会社」を作る'], noteDate: '2026年9月3日・Omar Diallo',
    note: ['「', 'さん紹介の Diallo さん…」']
  },
  en: {
    back: '“Ready, not told”', history: 'History', more: 'More', since: 'Since you left', shortlist: 'Shortlist', log: 'Log a touchpoint',
    reading: 'Takahashi Megumi', line: 'was Corporate sales, manager · now Aoba Trading, sales planning',
    now: ['She said “within a year” 42 days ago and has not been told of ', 'Corporate sales manager', ' yet.'], tell: 'Tell about an opening',
    life: 'Life line', stint: 'Corporate sales', exit: 'Left for an outside offer', intent: '“within a year”', touchpoints: 'Touchpoints',
    touches: [
      ['12 Oct', 'Call', 'She could move next spring, once her child is in nursery. Freedom matters more to her than pay.'],
      ['2 Sep', 'Mail', 'Sent the new hybrid-work rules. “If only we had had this then”, she wrote.'],
      ['18 Jun', 'Event', 'Came to the small sales evening and talked with Ishida for long.'],
      ['8 Dec', 'Chat', 'How the new place is: busy, and decisions are far away.']
    ],
    likelihood: 'Return likelihood',
    factors: ['Said within a year (13 Oct)', 'Four talks since exit, last 42 days ago', 'Left for an outside offer', 'Left 2 years 8 months ago', 'Exit interview: good (4 of 5)', 'In touch with Ishida, her manager', 'Seven years here', 'Barriers to returning: not asked'],
    ask: 'A good next question: ', question: 'what would worry you about coming back?',
    value: 'Rehire value', valueText: 'Rated A at exit · 2 years 8 months outside · her reason to leave is partly gone',
    contact: 'Contact and consent', facts: [['Mail', 'megumi@example.jp'], ['Prefers', 'Mail, after 19:00'], ['Owner', 'Mori']], consent: 'Consent', valid: 'Given', until: 'until March 2027',
    withHer: 'touchpoint', at: 'Today 10:52', rows: ['Channel', 'Intent', 'Topic', 'Text', 'Mood', 'Stated', 'Next'],
    channels: ['Mail', 'Call', 'Chat', 'Meeting', 'Event', 'Letter'], direction: ['From us', 'From her'], intents: ['Give', 'Listen', 'Ask'],
    recent: 'last six: 4 give, 1 listen, 1 ask', topics: ['Catching up', 'Opening: Corporate sales manager'], draft: 'Could move next spring, after nursery starts. Freedom over pay. Interested in full remote.',
    depth: 'Depth: talk', updated: 'Within a year (new)', review: 'review on 24 Jan 2027', next: 'In two weeks · send the details', owner: 'Owner: me',
    hints: ['next', 'choose', 'keep as a draft'], save: 'Log it',
    groups: ['People', 'Actions', 'In touchpoints'], found: [['Takahashi Megumi · was Corporate sales, manager'], ['Takahashi Ichiro · was Manufacturing']], second: '高橋 一郎',
    actions: ['Log a touchpoint with 髙橋 恵', 'Add 髙橋 恵 to a shortlist', 'Make “Since you left” for 髙橋 恵'], noteDate: '3 Sep 2026 · Omar Diallo',
    note: ['“', ' introduced Diallo…”']
  }
}

const points = [21, 17, 13, 8, 8, 8, 3, null]
const touchIcons = [IconPhone, IconMail, IconCalendarEvent, IconMessage]
const touchIntents = ['ask', 'give', 'give', 'listen'] as const
const channelIcons = [IconMail, IconPhone, IconMessage, IconUsers, IconCalendarEvent, IconDots]
const channels = ['email', 'call', 'chat', 'meeting', 'event', 'letter'] as const
const name = { family: '髙橋', given: '恵' }

/** A person, beside person-ja.png; with the dialogs of log-ja.png and palette-ja.png when asked for. */
export function PersonPage({ language, dialog }: { language: Language; dialog?: 'log' | 'palette' }) {
  const text = words[language]
  const [open, setOpen] = useState(dialog ?? null)
  const [owner, setOwner] = useState<string | null>(text.facts[2]?.[1] ?? null)
  const side = (
    <>
      <Card title={text.likelihood} end={<RangeMeter size="large" label={text.likelihood} value={78} low={70} high={84} />}>
        <Stack gap="md">
          <FactorList fullPoints={25} factors={text.factors.map((label, index) => ({ id: String(index), label, points: points[index] ?? null, spread: 6 }))} />
          <Divider />
          <Text as="p" size="caption" tone="soft">
            {text.ask}
            <Text size="caption">{text.question}</Text>
          </Text>
        </Stack>
      </Card>
      <Card title={text.value} end={<RangeMeter size="large" label={text.value} value={71} low={62} high={79} />}>
        <Text as="p" size="caption" tone="soft">{text.valueText}</Text>
      </Card>
      <Card title={text.contact}>
        <DefinitionList
          items={[
            ...text.facts.map(([label = '', value = ''], index) => ({
              label,
              value: index === 2 ? <InlineEdit label={label} value={owner} editor={{ kind: 'text' }} onSave={setOwner} /> : value
            })),
            {
              label: text.consent,
              value: (
                <Row>
                  <StatusChip status="good">{text.valid}</StatusChip>
                  <Text size="caption" tone="soft">{text.until}</Text>
                </Row>
              )
            }
          ]}
        />
      </Card>
    </>
  )
  return (
    <Page>
      <RecordBar
        back={{ label: text.back, href: '#/alumni' }}
        position={{ text: '3 / 12', onPrevious: () => undefined, onNext: () => undefined }}
        actions={
          <>
            <Button variant="subtle" leftSection={<IconHistory aria-hidden />}>{text.history}</Button>
            <ActionIcon aria-label={text.more}><IconDots aria-hidden /></ActionIcon>
          </>
        }
      />
      <RecordHeader
        name={name}
        title="髙橋 恵"
        titleLang="ja"
        reading={text.reading}
        line={text.line}
        actions={
          <>
            <Button leftSection={<IconSparkles aria-hidden />}>{text.since}</Button>
            <Button leftSection={<IconListCheck aria-hidden />}>{text.shortlist}</Button>
            <Button leftSection={<IconMessagePlus aria-hidden />} onClick={() => setOpen('log')}>{text.log}</Button>
          </>
        }
      />
      <PageBody>
        <Stack gap="lg">
          <Callout
            start={<HorizonChip horizon="short" />}
            action={<Button variant="filled" leftSection={<IconMail aria-hidden />}>{text.tell}</Button>}
          >
            {text.now[0]}
            <Text isStrong>{text.now[1]}</Text>
            {text.now[2]}
          </Callout>
          <Columns side={side}>
            <Card title={text.life}>
              <LifeLine
                label={text.life}
                today="2026-11-24"
                stints={[{ id: '1', label: text.stint, start: '2016-04-01', end: '2023-03-31' }]}
                marks={[
                  { id: 'exit', kind: 'exit', date: '2023-04-10', label: text.exit, isLabelShown: true },
                  { id: 'a', kind: 'give', date: '2024-12-08', label: text.touches[3]?.[1] ?? '' },
                  { id: 'b', kind: 'give', date: '2025-06-18', label: text.touches[2]?.[1] ?? '' },
                  { id: 'c', kind: 'give', date: '2025-09-02', label: text.touches[1]?.[1] ?? '' },
                  { id: 'd', kind: 'ask', date: '2026-06-12', label: text.intent, isLabelShown: true }
                ]}
              />
            </Card>
            <Card title={text.touchpoints}>
              <TouchpointList
                items={text.touches.map(([date = '', channel = '', note = ''], index) => ({
                  id: String(index), date, channel, text: note, icon: touchIcons[index] ?? IconMail, intent: touchIntents[index] ?? 'give'
                }))}
              />
            </Card>
          </Columns>
        </Stack>
      </PageBody>
      <LogDialog language={language} isOpen={open === 'log'} onClose={() => setOpen(null)} />
      <Palette language={language} isOpen={open === 'palette'} onClose={() => setOpen(null)} />
    </Page>
  )
}

type DialogProps = { language: Language; isOpen: boolean; onClose: () => void }

function LogDialog({ language, isOpen, onClose }: DialogProps) {
  const text = words[language]
  const [channel, setChannel] = useState<(typeof channels)[number]>('call')
  const [direction, setDirection] = useState<'out' | 'in'>('out')
  const [intent, setIntent] = useState<'0' | '1' | '2'>('1')
  const [mood, setMood] = useState<string>('1')
  return (
    <QuickDialog
      isOpen={isOpen}
      onClose={onClose}
      icon={IconMessagePlus}
      title={
        <>
          <Chip remove={{ label: 'x', onRemove: () => undefined }}>髙橋 恵</Chip>
          {text.withHer}
        </>
      }
      meta={text.at}
      hints={[
        { keys: ['Tab'], label: text.hints[0] ?? '' },
        { keys: ['1–6'], label: text.hints[1] ?? '' },
        { keys: ['Esc'], label: text.hints[2] ?? '' }
      ]}
      submitLabel={text.save}
      onSubmit={onClose}
    >
      <QuickRow label={text.rows[0] ?? ''}>
        <SegmentedChoice
          label={text.rows[0] ?? ''}
          value={channel}
          onChange={setChannel}
          options={channels.map((value, index) => ({ value, label: text.channels[index] ?? '', icon: channelIcons[index], isIconOnly: true }))}
        />
        <SegmentedChoice
          label={text.direction.join()}
          value={direction}
          onChange={setDirection}
          options={[{ value: 'out', label: text.direction[0] ?? '' }, { value: 'in', label: text.direction[1] ?? '' }]}
        />
      </QuickRow>
      <QuickRow label={text.rows[1] ?? ''}>
        <SegmentedChoice
          label={text.rows[1] ?? ''}
          value={intent}
          onChange={setIntent}
          options={(['0', '1', '2'] as const).map(value => ({ value, label: text.intents[Number(value)] ?? '' }))}
        />
        <Text size="caption" tone="soft">{text.recent}</Text>
      </QuickRow>
      <QuickRow label={text.rows[2] ?? ''}>
        {text.topics.map(topic => <Chip key={topic}>{topic}</Chip>)}
      </QuickRow>
      <QuickRow label={text.rows[3] ?? ''} isTop>
        <Textarea aria-label={text.rows[3]} defaultValue={text.draft} minRows={3} autosize data-autofocus />
      </QuickRow>
      <QuickRow label={text.rows[4] ?? ''}>
        <SegmentedChoice
          label={text.rows[4] ?? ''}
          value={mood}
          onChange={setMood}
          options={[['-2', '−−'], ['-1', '−'], ['0', '0'], ['1', '+'], ['2', '++']].map(([value = '', label = '']) => ({ value, label, spoken: value }))}
        />
        <Chip>{text.depth}</Chip>
      </QuickRow>
      <QuickRow label={text.rows[5] ?? ''}>
        <Chip tone="short">{text.updated}</Chip>
        <Text size="caption" tone="soft">{text.review}</Text>
      </QuickRow>
      <QuickRow label={text.rows[6] ?? ''}>
        <Button leftSection={<IconCalendar aria-hidden />}>{text.next}</Button>
        <Text size="caption" tone="soft">{text.owner}</Text>
      </QuickRow>
    </QuickDialog>
  )
}

function Palette({ language, isOpen, onClose }: DialogProps) {
  const text = words[language]
  const [query, setQuery] = useState('takah')
  const icons = [IconMessagePlus, IconListCheck, IconSparkles]
  const keys = [['Ctrl L'], ['s'], undefined]
  return (
    <PaletteDialog
      isOpen={isOpen}
      onClose={onClose}
      query={query}
      onQueryChange={setQuery}
      groups={[
        {
          id: 'people',
          label: text.groups[0] ?? '',
          items: ['髙橋 恵', text.second].map((label, index) => ({
            id: `p${index}`, label, isPerson: true, start: <Avatar name={{ family: label.slice(0, 2) }} />, detail: text.found[index]?.[0], onChoose: () => undefined
          }))
        },
        {
          id: 'actions',
          label: text.groups[1] ?? '',
          items: text.actions.map((label, index) => {
            const Icon = icons[index] ?? IconMail
            return { id: `a${index}`, label, start: <Icon aria-hidden />, keys: keys[index], onChoose: () => undefined }
          })
        },
        {
          id: 'notes',
          label: text.groups[2] ?? '',
          items: [
            {
              id: 'n1',
              start: <IconPhone aria-hidden />,
              label: <>{text.note[0]}<mark>Takah</mark>ashi{text.note[1]}</>,
              detail: text.noteDate,
              onChoose: () => undefined
            }
          ]
        }
      ]}
    />
  )
}
