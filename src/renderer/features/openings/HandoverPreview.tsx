import { useAppActions } from '@renderer/lib/appActions'
import {
  Card,
  EmptyState,
  IconAlertTriangle,
  IconInfoCircle,
  NoteList,
  NumberLink,
  Section,
  SimpleTable,
  Stack,
  Text
} from '@renderer/ui'
import type { HandoverProblemLine } from '@shared/contract/openings'
import type { TextKey } from '@shared/i18n/translate'
import { langOf, useOpeningWords } from './openingWords'
import type { HandoverCheck } from './useHandover'

const SHOWN_LINES = 24

/** So many problems are shown, then how many more there are. */
const SHOWN_PROBLEMS = 8

/** A template is wanted and there is none: nothing can be shown yet. */
export const isTemplateMissing = (check: HandoverCheck): boolean =>
  check.problems.some(problem => problem.code === 'templateMissing')

/** What keeps the file from being saved, and what is only said, by person and column. */
export function HandoverProblems({ check }: { check: HandoverCheck }) {
  const { t } = useOpeningWords()
  const problems = check.problems.filter(problem => problem.code !== 'noCandidates')
  if (check.going.length === 0 || problems.length === 0 || isTemplateMissing(check)) return null
  const rest = problems.length - SHOWN_PROBLEMS
  return (
    <Section title={t('openings.handover.problems')}>
      <NoteList
        notes={[
          ...problems.slice(0, SHOWN_PROBLEMS).map((problem, index) => ({
            id: String(index),
            icon: problem.severity === 'error' ? IconAlertTriangle : IconInfoCircle,
            text: <Problem problem={problem} />
          })),
          ...(rest > 0
            ? [{ id: 'more', icon: IconInfoCircle, text: t('openings.handover.moreProblems', { count: rest }) }]
            : [])
        ]}
      />
    </Section>
  )
}

function Problem({ problem }: { problem: HandoverProblemLine }) {
  const { t, name, language } = useOpeningWords()
  const { openPerson } = useAppActions()
  const { personId, column, code, params, severity } = problem
  const text = t(`handover.problems.${code}` as TextKey, { ...params, column: column ?? '' })
  const who = problem.name && name(problem.name)
  return (
    <Text tone={severity === 'error' ? 'bad' : 'soft'}>
      {who && personId && (
        <>
          <NumberLink onOpen={() => openPerson(personId)}>
            <span lang={langOf(who, language)}>{who}</span>
          </NumberLink>{' '}
        </>
      )}
      {text}
    </Text>
  )
}

/** The first rows as they will stand in the file; cells with a problem stand out. */
export function HandoverPreview({ check }: { check: HandoverCheck }) {
  const { t } = useOpeningWords()
  const { going, table, text, encoding, fileName } = check
  if (going.length === 0) {
    const which = check.heldBack.length > 0 ? 'nobody' : 'noneWaiting'
    return <EmptyState title={t(`openings.handover.${which}.title`)}>{t(`openings.handover.${which}.text`)}</EmptyState>
  }
  if (isTemplateMissing(check)) return null
  const line = t('openings.handover.line', {
    encoding: t(`handover.encodings.${encoding}` as TextKey),
    columns: table ? t('openings.handover.columns', { count: table.headers.length }) : t('handover.targets.json.name'),
    fileName
  })
  const rest = going.length - (table?.rows.length ?? going.length)
  return (
    <Card title={t('openings.handover.preview')} detail={line}>
      <Stack gap="sm">
        {table ? <PreviewTable check={check} table={table} /> : <Text isMultiline>{beginningOf(text)}</Text>}
        <Text as="p" size="caption" tone="soft">
          {[
            rest > 0 && t('openings.handover.previewMore', { count: rest }),
            check.problems.length === 0 && t('openings.handover.noProblems')
          ]
            .filter(Boolean)
            .join(' ')}
        </Text>
      </Stack>
    </Card>
  )
}

/** Enough lines to see the shape of a file without columns. */
function beginningOf(text: string): string {
  const lines = text.split('\n')
  return lines.length > SHOWN_LINES ? `${lines.slice(0, SHOWN_LINES).join('\n')}\n…` : text
}

type PreviewProps = { check: HandoverCheck; table: NonNullable<HandoverCheck['table']> }

function PreviewTable({ check, table: { headers, rows } }: PreviewProps) {
  const { t } = useOpeningWords()
  const marks = new Map(
    check.problems.map(problem => [`${problem.personId} ${problem.column}`, problem.severity] as const)
  )
  return (
    <SimpleTable
      caption={t('openings.handover.preview')}
      isOneLine
      rows={rows.map((cells, index) => ({ cells, personId: check.going[index]?.personId ?? String(index) }))}
      getRowId={row => row.personId}
      columns={headers.map((header, at) => ({
        id: String(at),
        label: header,
        render: ({ cells, personId }) => {
          const cell = cells[at] ?? ''
          const mark = marks.get(`${personId} ${header}`)
          if (!mark) return cell
          return <Text tone={mark === 'error' ? 'bad' : 'warn'}>{cell || '⚠'}</Text>
        }
      }))}
    />
  )
}
