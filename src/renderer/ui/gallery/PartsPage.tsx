import {
  Button,
  Checkbox,
  Menu,
  MultiSelect,
  NumberInput,
  PasswordInput,
  Radio,
  Select,
  Switch,
  Textarea,
  TextInput
} from '@mantine/core'
import { INTENTS, type Language } from '@shared/types/vocabulary'
import { useState } from 'react'
import { Banner } from '../Banner'
import { Card } from '../Card'
import { Chip, StatusChip } from '../Chip'
import { ConfirmDialog } from '../ConfirmDialog'
import { DateField } from '../DateField'
import { HorizonBar } from '../HorizonBar'
import { HorizonChip, IntentChip } from '../HorizonChip'
import { IconMail, IconUsers } from '../icons'
import { InlineEdit } from '../InlineEdit'
import { Grid, Page, PageBody, Row, Stack } from '../layout/Layout'
import { LifeLine } from '../LifeLine'
import { PageHeader } from '../PageHeader'
import { ProgressPanel } from '../ProgressPanel'
import { RangeMeter } from '../RangeMeter'
import { ShortcutHelp } from '../ShortcutHelp'
import { Skeleton } from '../Skeleton'
import { Callout, EmptyState, ErrorState } from '../States'
import { Text } from '../Text'
import { showToast } from '../toast'

const words = {
  en: {
    title: 'Parts',
    sample: 'Sample data: invented people',
    leave: 'Leave',
    name: 'Company',
    owner: 'Owner',
    exit: 'Exit date',
    note: 'Note',
    count: 'Months',
    secret: 'Passphrase',
    tags: 'Tags',
    all: 'All',
    some: 'Some',
    off: 'Off',
    empty: 'Nobody has gone silent',
    emptyText: 'Everyone was heard from within the time of their tier.',
    error: 'The file could not be read',
    errorText: 'Nothing was changed. The file may be open in another program.',
    again: 'Try again',
    confirm: 'Erase 髙橋 恵 for good?',
    confirmText: 'Everything about her is removed and cannot be brought back.',
    erase: 'Erase',
    keys: 'Keys',
    toast: '3 people were given to Mori',
    progress: 'Importing people',
    wrong: 'Write at least 12 characters.',
    stint: 'Corporate sales',
    stint2: 'Overseas',
    left: 'Left',
    back: 'Came back',
    bad: 'She asked not to be contacted.'
  },
  ja: {
    title: '部品',
    sample: 'サンプルデータを表示中です（実在の方ではありません）',
    leave: '終了',
    name: '会社',
    owner: '担当',
    exit: '退職日',
    note: 'メモ',
    count: '月数',
    secret: 'パスフレーズ',
    tags: 'タグ',
    all: 'すべて',
    some: '一部',
    off: 'しない',
    empty: '途絶えている方はいません',
    emptyText: '全員と、区分ごとの間隔のうちに連絡が取れています。',
    error: 'ファイルを読み込めませんでした',
    errorText: 'データは変わっていません。ほかのアプリで開いていないかご確認ください。',
    again: 'もう一度',
    confirm: '髙橋 恵 さんの情報を消去しますか',
    confirmText: 'この方の情報はすべて消え、元に戻せません。',
    erase: '消去する',
    keys: 'キー',
    toast: '3人の担当を森さんに変えました',
    progress: '取り込んでいます',
    wrong: '12文字以上で入力してください。',
    stint: '法人営業部',
    stint2: '海外事業部',
    left: '退職',
    back: '再入社',
    bad: '連絡を望まないとうかがっています。'
  }
}

/** Every small part in its states. */
export function PartsPage({ language }: { language: Language }) {
  const text = words[language]
  const [isAsking, setIsAsking] = useState(false)
  const [isHelp, setIsHelp] = useState(false)
  const [date, setDate] = useState<string | null>('2023-03-31')
  const [company, setCompany] = useState<string | null>(null)
  const options = [text.all, text.some, text.off]
  return (
    <Page>
      <Banner action={{ label: text.leave, onAction: () => undefined }}>{text.sample}</Banner>
      <PageHeader
        title={text.title}
        actions={
          <>
            <Button disabled>{text.off}</Button>
            <Menu>
              <Menu.Target>
                <Button>{text.all}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {options.map(option => (
                  <Menu.Item key={option}>{option}</Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
            <Button onClick={() => setIsHelp(true)}>{text.keys}</Button>
            <Button onClick={() => setIsAsking(true)}>{text.erase}</Button>
            <Button
              variant="filled"
              leftSection={<IconMail aria-hidden />}
              onClick={() => showToast({ message: text.toast, onUndo: () => undefined })}
            >
              Toast
            </Button>
          </>
        }
      />
      <PageBody>
        <Stack gap="lg">
          <Row isWrapping>
            <HorizonChip horizon="short" />
            <HorizonChip horizon="long" />
            <HorizonChip horizon="none" />
            {INTENTS.map(intent => (
              <IntentChip key={intent} intent={intent} />
            ))}
            <StatusChip status="good">{text.all}</StatusChip>
            <StatusChip status="warn">{text.some}</StatusChip>
            <StatusChip status="bad">{text.off}</StatusChip>
            <Chip isOutlined>{text.tags}</Chip>
            <Chip onClick={() => undefined}>{text.tags}</Chip>
            <Chip remove={{ label: text.off, onRemove: () => undefined }}>{text.tags}</Chip>
          </Row>
          <Row gap="xl" isWrapping>
            <RangeMeter label={text.title} value={78} low={70} high={84} />
            <RangeMeter label={text.title} value={0} low={0} high={12} />
            <RangeMeter label={text.title} value={100} low={90} high={100} />
            <RangeMeter label={text.title} value={null} />
            <RangeMeter size="large" label={text.title} value={46} low={20} high={70} />
          </Row>
          <Callout tone="warn">{text.bad}</Callout>
          <Grid least="medium">
            <Card title="1">
              <Stack>
                <TextInput label={text.name} placeholder={text.name} />
                <PasswordInput label={text.secret} error={text.wrong} defaultValue="short" />
                <Select label={text.owner} data={options} defaultValue={text.some} />
                <MultiSelect label={text.tags} data={options} defaultValue={[text.all]} />
                <NumberInput label={text.count} defaultValue={3} />
                <DateField label={text.exit} value={date} onChange={setDate} />
                <Textarea label={text.note} minRows={2} />
              </Stack>
            </Card>
            <Card title="2">
              <Stack>
                <Checkbox label={text.all} defaultChecked />
                <Checkbox label={text.some} />
                <Radio.Group label={text.owner} defaultValue="a">
                  <Row>
                    <Radio value="a" label={text.some} />
                    <Radio value="b" label={text.off} />
                  </Row>
                </Radio.Group>
                <Switch label={text.off} defaultChecked />
                <Row>
                  <Text tone="soft">{text.name}</Text>
                  <InlineEdit label={text.name} value={company} editor={{ kind: 'text' }} onSave={setCompany} />
                </Row>
                <Row>
                  <Text tone="soft">{text.exit}</Text>
                  <InlineEdit label={text.exit} value={date} editor={{ kind: 'date' }} onSave={setDate} />
                </Row>
                <ProgressPanel
                  title={text.progress}
                  done={41_200}
                  total={100_000}
                  secondsLeft={34}
                  onCancel={() => undefined}
                />
                <ProgressPanel title={text.progress} done={1200} total={null} />
                <HorizonBar shortShare={null} band={{ low: 0.4, high: 0.6 }} />
                <Skeleton lines={3} />
              </Stack>
            </Card>
            <Card title="3">
              <EmptyState icon={IconUsers} title={text.empty} actions={<Button>{text.all}</Button>}>
                {text.emptyText}
              </EmptyState>
              <ErrorState title={text.error} meaning={text.errorText} actions={<Button>{text.again}</Button>} />
            </Card>
          </Grid>
          <Card title="4">
            <LifeLine
              label={text.title}
              today="2026-11-24"
              stints={[
                { id: '1', label: text.stint, start: '2009-04-01', end: '2013-03-31' },
                { id: '2', label: text.stint2, start: '2019-10-01', end: '2020-01-31' }
              ]}
              marks={[
                { id: 'a', kind: 'exit', date: '2013-03-31', label: text.left, isLabelShown: true },
                {
                  id: 'b',
                  kind: 'return',
                  date: '2019-10-01',
                  label: text.back,
                  isLabelShown: true,
                  onOpen: () => undefined
                },
                { id: 'c', kind: 'exit', date: '2020-01-31', label: text.left, isLabelShown: true },
                { id: 'd', kind: 'change', date: '2022-05-01', label: text.name },
                { id: 'e', kind: 'listen', date: '2024-05-01', label: text.note }
              ]}
            />
          </Card>
        </Stack>
      </PageBody>
      <ConfirmDialog
        isOpen={isAsking}
        title={text.confirm}
        confirmLabel={text.erase}
        onConfirm={() => setIsAsking(false)}
        onClose={() => setIsAsking(false)}
        wordToType="髙橋"
      >
        {text.confirmText}
      </ConfirmDialog>
      <ShortcutHelp
        isOpen={isHelp}
        onClose={() => setIsHelp(false)}
        groups={[
          {
            title: text.all,
            hints: [
              { keys: ['Ctrl K'], label: text.name },
              { keys: ['?'], label: text.keys }
            ]
          },
          {
            title: text.some,
            hints: [
              { keys: ['j', 'k'], label: text.owner },
              { keys: ['x'], label: text.tags }
            ]
          }
        ]}
      />
    </Page>
  )
}
