import { Button, Select } from '@mantine/core'
import type { Language } from '@shared/types/vocabulary'
import { Section } from '../Card'
import { IconArrowBackUp, IconBookmark, IconShieldLock, IconUserQuestion } from '../icons'
import { Kbd, MODIFIER } from '../Kbd'
import { Columns, Page, PageBody, Stack } from '../layout/Layout'
import { StatTiles } from '../Numbers'
import { PageHeader } from '../PageHeader'
import { SimpleTable } from '../SimpleTable'
import { NoteList } from '../States'
import { FootBar, Stepper } from '../Stepper'
import { Text } from '../Text'

const words = {
  en: {
    title: 'Import leavers',
    subtitle: 'hr-export-2026.csv · 310 rows · UTF-8, semicolons',
    steps: ['File', 'Columns', 'Check', 'Done'],
    tiles: ['new alumni', 'changed', 'still employed, skipped', 'to look at'],
    heads: ['Column', 'First values', 'Becomes'],
    notRead: 'not read',
    never: 'Never kept',
    become: [
      'Name (family, given)',
      'Employee number',
      'Stint start',
      'Stint end',
      'Exit reason',
      'Performance at exit',
      'Manager',
      'Choose: day or month first?'
    ],
    noticed: 'What Okaeri noticed',
    notes: [
      'Six columns hold what a recruiter may not keep (race, marital status …). They are not read.',
      'Two exit reasons are unknown words. They are kept as written until you map them.',
      'These choices are remembered for the next file of this kind.',
      'The whole import can be undone later, as one.'
    ],
    back: 'Back',
    note: 'Nothing is saved yet',
    rejected: 'Save rejected rows…',
    next: 'Check 104 people'
  },
  ja: {
    title: '退職者を取り込む',
    subtitle: 'hr-export-2026.csv・310行・UTF-8、セミコロン区切り',
    steps: ['ファイル', '列', '確認', '完了'],
    tiles: ['新しいアルムナイ', '変更', '在籍中のため見送り', '要確認'],
    heads: ['列', '最初の値', '取り込み先'],
    notRead: '読み込みません',
    never: '保存しません',
    become: [
      '氏名（姓・名）',
      '社員番号',
      '入社日',
      '退職日',
      '退職理由',
      '退職時評価',
      '上司',
      '日と月、どちらが先ですか'
    ],
    noticed: '気づいたこと',
    notes: [
      '採用担当が持つべきでない項目（人種、婚姻など）が6列あります。読み込みません。',
      '退職理由に知らない言葉が2つあります。対応づけるまで、書かれたまま残します。',
      'ここでの選択は、次に同じ形のファイルを取り込むときも使います。',
      '取り込みはあとから、まとめて元に戻せます。'
    ],
    back: '戻る',
    note: 'まだ何も保存していません',
    rejected: '取り込めない行を保存…',
    next: '104人を確認する'
  }
}

const rows = [
  ['Employee_Name', 'Adinolfi, Wilson K · Becker, Scott'],
  ['EmpID', '10026 · 10084 · 10196'],
  ['DateofHire', '2011/07/05 · 2015/03/30'],
  ['DateofTermination', '2016/06/16 · 2012/09/24'],
  ['TermReason', 'career change · hours · relocation'],
  ['PerformanceScore', 'Fully Meets · Exceeds'],
  ['ManagerName', 'Michael Albert · Simon Roup'],
  ['DOB', '07/10/83 · 05/05/75'],
  ['RaceDesc', ''],
  ['MaritalDesc', '']
].map(([column = '', values = ''], index) => ({ column, values, index }))

/** Import, beside import-en.png. */
export function ImportPage({ language }: { language: Language }) {
  const text = words[language]
  const icons = [IconShieldLock, IconUserQuestion, IconBookmark, IconArrowBackUp]
  return (
    <Page>
      <PageHeader
        title={text.title}
        subtitle={
          <Text size="caption" tone="soft">
            {text.subtitle}
          </Text>
        }
      />
      <Stepper steps={text.steps} currentIndex={1} />
      <PageBody>
        <Stack gap="lg">
          <StatTiles
            tiles={text.tiles.map((label, index) => ({
              id: String(index),
              value: [104, 0, 206, 2][index],
              label,
              tone: index === 3 ? 'warn' : 'normal',
              link: index === 3 ? { onOpen: () => undefined } : undefined
            }))}
          />
          <Columns
            sideWidth="narrow"
            side={
              <Section title={text.noticed}>
                <NoteList
                  notes={text.notes.map((note, index) => ({
                    id: String(index),
                    icon: icons[index] ?? IconBookmark,
                    text: note
                  }))}
                />
              </Section>
            }
          >
            <SimpleTable
              caption={text.title}
              rows={rows}
              getRowId={row => row.column}
              columns={[
                {
                  id: 'column',
                  label: text.heads[0] ?? '',
                  share: 25,
                  render: row => <Text isStrong>{row.column}</Text>
                },
                {
                  id: 'values',
                  label: text.heads[1] ?? '',
                  render: row => <Text tone="soft">{row.values || text.notRead}</Text>
                },
                {
                  id: 'becomes',
                  label: text.heads[2] ?? '',
                  share: 34,
                  render: row => (
                    <Select
                      size="xs"
                      aria-label={row.column}
                      data={text.become}
                      defaultValue={text.become[row.index] ?? null}
                      placeholder={text.never}
                      disabled={row.index > 7}
                    />
                  )
                }
              ]}
            />
          </Columns>
        </Stack>
      </PageBody>
      <FootBar start={<Button variant="subtle">{text.back}</Button>} note={text.note}>
        <Button>{text.rejected}</Button>
        <Button variant="filled" rightSection={<Kbd isOnAction>{`${MODIFIER} ↵`}</Kbd>}>
          {text.next}
        </Button>
      </FootBar>
    </Page>
  )
}
