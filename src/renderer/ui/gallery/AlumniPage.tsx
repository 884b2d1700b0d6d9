import { Button } from '@mantine/core'
import type { Language } from '@shared/types/vocabulary'
import { useCallback, useMemo, useState } from 'react'
import { Avatar } from '../Avatar'
import { Section } from '../Card'
import { DefinitionList } from '../DefinitionList'
import { FactorList } from '../FactorRow'
import { FilterSentence } from '../filter/FilterSentence'
import type { FilterField, FilterValue } from '../filter/types'
import { IntentChip } from '../HorizonChip'
import {
  IconArrowsSort,
  IconCalendarEvent,
  IconColumns3,
  IconDownload,
  IconFileImport,
  IconListCheck,
  IconMail,
  IconPhone,
  IconPlus
} from '../icons'
import { KeyHints } from '../KeyHints'
import { Page, PageBody, Row } from '../layout/Layout'
import { PageHeader } from '../PageHeader'
import { Peek, SplitView } from '../Peek'
import { RangeMeter } from '../RangeMeter'
import { noSelection } from '../table/rowSelection'
import type { SortEntry } from '../table/sort'
import { TwoLines } from '../table/TwoLines'
import { TwoLineTable } from '../table/TwoLineTable'
import type { TableColumn } from '../table/types'
import { Tabs } from '../Tabs'
import { Text } from '../Text'
import { TouchpointRail } from '../TouchpointList'
import { samplePerson, type SamplePerson } from './people'

const words = {
  en: {
    title: 'Alumni', count: '1,284 of 8,412', export: 'Export', import: 'Import', add: 'Add', views: 'Views of alumni',
    tabs: ['All', 'Ready, not told', 'Gone silent', 'Sales, left 2022–24', 'My alumni'],
    columns: ['Name', 'Was here as', 'Intent', 'Return', 'Last', 'Next'], likelihood: 'Return likelihood', columnsButton: 'Columns',
    days: (count: number) => `${count} d`,
    keys: ['move', 'select', 'edit', 'log', 'shortlist', 'all keys'],
    tell: 'Tell about an opening', shortlist: 'Shortlist', line: 'Takahashi Megumi · left 2 yr 8 mo ago',
    facts: [['Now', 'Aoba Trading · Sales manager'], ['Intent', ''], ['Owner', 'Mori'], ['Knows', 'Ishida (was her manager), 4 others'], ['Prefers', 'Mail, after 19:00']],
    said: 'she said, 13 Oct',
    factors: ['Said she would like to return within a year', 'Left 2 years 8 months ago', 'Four talks since exit, the last 42 days ago', 'Left for an outside offer', 'Exit interview: good (4 of 5)', 'Ishida, her former manager, keeps in touch', 'Seven years here', 'Barriers to returning: not asked yet'],
    touch: 'Last touchpoints', touches: [['Call', 'asked about plans', '12 Oct'], ['Mail', 'new hybrid-work rules', '2 Sep'], ['Event', 'sales alumni evening', '18 Jun']],
    fields: ['Intent', 'Told of an opening', 'Exit date', 'Touchpoints', 'Company'],
    operators: ['is any of', 'is not known', 'not in', 'is between', 'at least', 'contains'],
    last30: 'the last 30 days', options: ['Ready now', 'Within a year', 'Someday']
  },
  ja: {
    title: 'アルムナイ', count: '8,412人中 1,284人', export: '書き出し', import: '取り込み', add: '追加', views: 'アルムナイのビュー',
    tabs: ['すべて', 'すぐ戻れる・未連絡', '途絶えている方', '営業 2022–24年退職', '自分の担当'],
    columns: ['氏名', '在籍時', '復帰意向', '復帰', '最後', '次'], likelihood: '復帰の可能性', columnsButton: '列',
    days: (count: number) => `${count}日`,
    keys: ['移動', '選択', '編集', '記録', '候補者リスト', 'すべてのキー'],
    tell: '募集を知らせる', shortlist: '候補者リスト', line: 'たかはし めぐみ・退職から2年8か月',
    facts: [['現職', '青葉商事・営業企画'], ['意向', ''], ['担当', '森'], ['つながり', '石田（元上司）ほか4人'], ['希望', 'メール・19時以降']],
    said: '本人から 10月13日',
    factors: ['本人の意向：1年以内（10月13日）', '退職からの期間：2年8か月', '退職後の接点：4回、直近42日前', '退職理由：社外からの誘い', '退職時の体験：良い（4 / 5）', '元上司とのつながり：石田 部長', '在籍 7年', '復帰への不安：未確認'],
    touch: '最近の接点', touches: [['電話', '来春の予定をうかがう', '10月12日'], ['メール', 'ハイブリッド勤務の新制度', '9月2日'], ['イベント', '営業部OB・OGの集い', '6月18日']],
    fields: ['復帰意向', '募集のお知らせ', '退職日', '接点の数', '現在の会社'],
    operators: ['いずれか', '未確認', 'していない', '期間', '以上', '含む'],
    last30: '直近30日', options: ['すぐにでも', '1年以内', 'いつかは']
  }
}

const points = [21, 8, 17, 13, 8, 8, 3, null]

function fieldsOf(text: (typeof words)['en']): FilterField[] {
  const [any, unknown, notIn, between, least, contains] = text.operators as [string, string, string, string, string, string]
  const [intent, told, exit, touches, company] = text.fields as [string, string, string, string, string]
  const options = text.options.map((label, index) => ({ value: String(index), label }))
  return [
    { key: 'intent', label: intent, operators: [{ code: 'any', label: any, arity: 'many' }, { code: 'unknown', label: unknown, arity: 'none' }], editor: { kind: 'selectMany', options } },
    { key: 'told', label: told, operators: [{ code: 'notIn', label: notIn, arity: 'many' }], editor: { kind: 'selectMany', options: [{ value: '30', label: text.last30 }] } },
    { key: 'exit', label: exit, operators: [{ code: 'between', label: between, arity: 'two' }], editor: { kind: 'date' } },
    { key: 'touches', label: touches, operators: [{ code: 'least', label: least, arity: 'one' }], editor: { kind: 'number' } },
    { key: 'company', label: company, operators: [{ code: 'contains', label: contains, arity: 'one' }], editor: { kind: 'text' } }
  ]
}

/** The list of alumni, beside alumni-en.png; 100,000 rows, every thousandth page "not loaded". */
export function AlumniPage({ language }: { language: Language }) {
  const text = words[language]
  const [view, setView] = useState('1')
  const [sort, setSort] = useState<SortEntry[]>([{ id: 'return', isDescending: true }])
  const [selection, setSelection] = useState(noSelection)
  const [active, setActive] = useState(0)
  const [isPeeking, setIsPeeking] = useState(true)
  const [filter, setFilter] = useState<FilterValue>({
    joiner: 'and',
    conditions: [
      { id: '1', field: 'intent', operator: 'any', values: ['0', '1'] },
      { id: '2', field: 'told', operator: 'notIn', values: ['30'] }
    ]
  })
  const getRow = useCallback(
    (index: number) => (index % 1000 > 900 ? undefined : samplePerson(index, language)),
    [language]
  )
  const columns = useMemo<TableColumn<SamplePerson>[]>(() => {
    const [name, was, intent, back, last, next] = text.columns as [string, string, string, string, string, string]
    return [
      {
        id: 'name', label: name, width: 192, isGrowing: true, isSortable: true,
        render: row => <TwoLines isName start={<Avatar name={row} />} first={row.name} second={row.second} lang={row.nameLang} />
      },
      { id: 'was', label: was, width: 152, isSortable: true, render: row => <TwoLines first={row.was} second={row.years} /> },
      {
        id: 'intent', label: intent, width: 146, isSortable: true,
        render: row => (
          <Row gap="xs">
            <IntentChip intent={row.intent} />
            <Text size="caption" tone="muted">{text.days(row.days)}</Text>
          </Row>
        )
      },
      {
        id: 'return', label: back, width: 104, isSortable: true,
        render: row => <RangeMeter label={text.likelihood} value={row.score} low={(row.score ?? 0) - row.spread} high={(row.score ?? 0) + row.spread} />
      },
      { id: 'last', label: last, width: 72, isSortable: true, render: row => row.last },
      { id: 'next', label: next, width: 64, render: row => row.next }
    ]
  }, [text])
  const person = samplePerson(active, language)
  const icons = [IconPhone, IconMail, IconCalendarEvent]
  return (
    <Page>
      <PageHeader
        title={text.title}
        subtitle={text.count}
        actions={
          <>
            <Button variant="subtle" leftSection={<IconDownload aria-hidden />}>{text.export}</Button>
            <Button leftSection={<IconFileImport aria-hidden />}>{text.import}</Button>
            <Button variant="filled" leftSection={<IconPlus aria-hidden />}>{text.add}</Button>
          </>
        }
      />
      <Tabs
        label={text.views}
        items={text.tabs.map((label, index) => ({ id: String(index), label, isRenamable: index > 0 }))}
        currentId={view}
        onChange={setView}
        onAdd={() => undefined}
        onRename={() => undefined}
      />
      <FilterSentence
        fields={fieldsOf(text)}
        value={filter}
        onChange={setFilter}
        end={
          <>
            <Button size="xs" variant="subtle" leftSection={<IconArrowsSort aria-hidden />}>{text.likelihood}</Button>
            <Button size="xs" variant="subtle" leftSection={<IconColumns3 aria-hidden />}>{text.columnsButton}</Button>
          </>
        }
      />
      <PageBody isFlush>
        <SplitView
          foot={
            <KeyHints
              hints={[['↑', '↓'], ['x'], ['e'], ['l'], ['s']].map((keys, index) => ({ keys, label: text.keys[index] ?? '' }))}
              end={{ keys: ['?'], label: text.keys[5] ?? '', onPress: () => undefined }}
            />
          }
          peek={
            isPeeking && (
              <Peek
                name={person}
                title={person.name}
                titleLang={person.nameLang}
                line={text.line}
                onClose={() => setIsPeeking(false)}
                actions={
                  <>
                    <Button variant="filled" leftSection={<IconMail aria-hidden />}>{text.tell}</Button>
                    <Button leftSection={<IconListCheck aria-hidden />}>{text.shortlist}</Button>
                  </>
                }
              >
                <DefinitionList
                  items={text.facts.map(([label = '', value = '']) => ({
                    label,
                    value: value || (
                      <Row gap="xs">
                        <IntentChip intent="within_year" />
                        <Text size="caption" tone="soft">{text.said}</Text>
                      </Row>
                    )
                  }))}
                />
                <Section title={text.likelihood} end={<RangeMeter size="large" label={text.likelihood} value={78} low={72} high={84} />}>
                  <FactorList factors={text.factors.map((label, index) => ({ id: String(index), label, points: points[index] ?? null, spread: 6 }))} />
                </Section>
                <Section title={text.touch}>
                  <TouchpointRail
                    items={text.touches.map(([channel = '', about = '', date = ''], index) => ({
                      id: String(index), channel, text: about, date, icon: icons[index] ?? IconMail, intent: index === 0 ? 'ask' : 'give'
                    }))}
                  />
                </Section>
              </Peek>
            )
          }
        >
          <TwoLineTable
            label={text.title}
            columns={columns}
            rowCount={100_000}
            getRow={getRow}
            getRowId={row => row.id}
            getRowName={row => row.name}
            sort={sort}
            onSortChange={setSort}
            selection={selection}
            onSelectionChange={setSelection}
            activeIndex={active}
            onActiveIndexChange={setActive}
            onPeek={() => setIsPeeking(shown => !shown)}
          />
        </SplitView>
      </PageBody>
    </Page>
  )
}
