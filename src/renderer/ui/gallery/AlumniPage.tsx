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
import { alumniWords } from './alumniWords'
import { samplePerson, type SamplePerson } from './people'

const points = [21, 8, 17, 13, 8, 8, 3, null]

function fieldsOf(text: (typeof alumniWords)['en']): FilterField[] {
  const [any, unknown, notIn, between, least, contains] = text.operators as [
    string,
    string,
    string,
    string,
    string,
    string
  ]
  const [intent, told, exit, touches, company] = text.fields as [string, string, string, string, string]
  const options = text.options.map((label, index) => ({ value: String(index), label }))
  return [
    {
      key: 'intent',
      label: intent,
      operators: [
        { code: 'any', label: any, arity: 'many' },
        { code: 'unknown', label: unknown, arity: 'none' }
      ],
      editor: { kind: 'selectMany', options }
    },
    {
      key: 'told',
      label: told,
      operators: [{ code: 'notIn', label: notIn, arity: 'many' }],
      editor: { kind: 'selectMany', options: [{ value: '30', label: text.last30 }] }
    },
    {
      key: 'exit',
      label: exit,
      operators: [{ code: 'between', label: between, arity: 'two' }],
      editor: { kind: 'date' }
    },
    {
      key: 'touches',
      label: touches,
      operators: [{ code: 'least', label: least, arity: 'one' }],
      editor: { kind: 'number' }
    },
    {
      key: 'company',
      label: company,
      operators: [{ code: 'contains', label: contains, arity: 'one' }],
      editor: { kind: 'text' }
    }
  ]
}

/** The list of alumni, beside alumni-en.png; 100,000 rows, every thousandth page "not loaded". */
export function AlumniPage({ language }: { language: Language }) {
  const text = alumniWords[language]
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
        id: 'name',
        label: name,
        width: 192,
        isGrowing: true,
        isSortable: true,
        render: row => (
          <TwoLines isName start={<Avatar name={row} />} first={row.name} second={row.second} lang={row.nameLang} />
        )
      },
      {
        id: 'was',
        label: was,
        width: 152,
        isSortable: true,
        render: row => <TwoLines first={row.was} second={row.years} />
      },
      {
        id: 'intent',
        label: intent,
        width: 146,
        isSortable: true,
        render: row => (
          <Row gap="xs">
            <IntentChip intent={row.intent} />
            <Text size="caption" tone="muted">
              {text.days(row.days)}
            </Text>
          </Row>
        )
      },
      {
        id: 'return',
        label: back,
        width: 104,
        isSortable: true,
        render: row => (
          <RangeMeter
            label={text.likelihood}
            value={row.score}
            low={(row.score ?? 0) - row.spread}
            high={(row.score ?? 0) + row.spread}
          />
        )
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
            <Button variant="subtle" leftSection={<IconDownload aria-hidden />}>
              {text.export}
            </Button>
            <Button leftSection={<IconFileImport aria-hidden />}>{text.import}</Button>
            <Button variant="filled" leftSection={<IconPlus aria-hidden />}>
              {text.add}
            </Button>
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
            <Button size="xs" variant="subtle" leftSection={<IconArrowsSort aria-hidden />}>
              {text.likelihood}
            </Button>
            <Button size="xs" variant="subtle" leftSection={<IconColumns3 aria-hidden />}>
              {text.columnsButton}
            </Button>
          </>
        }
      />
      <PageBody isFlush>
        <SplitView
          foot={
            <KeyHints
              hints={[['↑', '↓'], ['x'], ['e'], ['l'], ['s']].map((keys, index) => ({
                keys,
                label: text.keys[index] ?? ''
              }))}
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
                    <Button variant="filled" leftSection={<IconMail aria-hidden />}>
                      {text.tell}
                    </Button>
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
                        <Text size="caption" tone="soft">
                          {text.said}
                        </Text>
                      </Row>
                    )
                  }))}
                />
                <Section
                  title={text.likelihood}
                  end={<RangeMeter size="large" label={text.likelihood} value={78} low={72} high={84} />}
                >
                  <FactorList
                    factors={text.factors.map((label, index) => ({
                      id: String(index),
                      label,
                      points: points[index] ?? null,
                      spread: 6
                    }))}
                  />
                </Section>
                <Section title={text.touch}>
                  <TouchpointRail
                    items={text.touches.map(([channel = '', about = '', date = ''], index) => ({
                      id: String(index),
                      channel,
                      text: about,
                      date,
                      icon: icons[index] ?? IconMail,
                      intent: index === 0 ? 'ask' : 'give'
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
