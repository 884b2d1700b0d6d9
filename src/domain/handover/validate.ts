import { isFormulaLike } from '../csv/formula'
import type { HandoverCandidate } from './candidate'
import type { FieldKind } from './fields'
import type { HandoverColumn, HandoverFile, HandoverProblem, HandoverProblemCode } from './target'

/** What a spreadsheet program keeps of one cell; it cuts off the rest. */
export const MAX_CELL_LENGTH = 32_767

const EMAIL = /^[^\s@<>(),;:"\\[\]]+@[^\s@.]+(?:\.[^\s@.]+)+$/
const URL_SHAPE = /^https?:\/\/[^\s/.]+\.\S+$/i

/** An address that mail programs and ATS take: one @, a domain with a dot, no blanks. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text)
}

type Shape = { code: HandoverProblemCode; severity: HandoverProblem['severity']; isRight: (cell: string) => boolean }

const shapes: Partial<Record<FieldKind, Shape>> = {
  email: { code: 'invalidEmail', severity: 'error', isRight: isEmail },
  phone: { code: 'invalidPhone', severity: 'warning', isRight: cell => /(?:\p{Nd}\P{Nd}*){3}/u.test(cell) },
  url: { code: 'invalidUrl', severity: 'warning', isRight: cell => URL_SHAPE.test(cell) }
}

/** Problems of the batch as a whole and of each person, whatever the target. */
export function checkCandidates(candidates: readonly HandoverCandidate[], maxRows: number | null): HandoverProblem[] {
  const problems: HandoverProblem[] = []
  const whole = (code: HandoverProblemCode, params: HandoverProblem['params']) =>
    problems.push({ personId: null, column: null, code, params, severity: 'error' })
  if (candidates.length === 0) whole('noCandidates', {})
  if (maxRows !== null && candidates.length > maxRows) whole('tooManyRows', { count: candidates.length, max: maxRows })

  const persons = new Set<string>()
  const emails = new Set<string>()
  for (const { personId, consentState, email } of candidates) {
    const add = (code: HandoverProblemCode, severity: HandoverProblem['severity']) =>
      problems.push({ personId, column: null, code, params: {}, severity })
    if (consentState !== 'given') add('consentNotGiven', 'error')
    const key = email.trim().toLowerCase()
    if (persons.has(personId)) add('duplicatePerson', 'error')
    else if (key !== '' && emails.has(key)) add('duplicateEmail', 'warning')
    persons.add(personId)
    emails.add(key)
  }
  return problems
}

function checkCell(column: HandoverColumn, candidate: HandoverCandidate): HandoverProblem[] {
  const cell = column.read(candidate)
  const problem = (
    code: HandoverProblemCode,
    severity: HandoverProblem['severity'],
    params: HandoverProblem['params'] = {}
  ): HandoverProblem => ({ personId: candidate.personId, column: column.header, code, params, severity })

  if (cell.trim() === '') return column.isRequired ? [problem('missingRequired', 'error')] : []
  const problems: HandoverProblem[] = []
  const shape = shapes[column.kind]
  if (shape && !shape.isRight(cell)) problems.push(problem(shape.code, shape.severity))
  if (cell.length > MAX_CELL_LENGTH) {
    problems.push(problem('tooLong', 'warning', { count: cell.length, max: MAX_CELL_LENGTH }))
  }
  if (isFormulaLike(cell)) problems.push(problem('formulaNeutralised', 'warning'))
  return problems
}

/** Problems of the cells that a table of these columns would have. */
export function checkCells(
  columns: readonly HandoverColumn[],
  candidates: readonly HandoverCandidate[]
): HandoverProblem[] {
  const headers = columns.map(column => column.header)
  const twice = [...new Set(headers.filter((header, index) => headers.indexOf(header) !== index))]
  return [
    ...twice.map((header): HandoverProblem => ({
      personId: null,
      column: header,
      code: 'duplicateHeader',
      params: {},
      severity: 'warning'
    })),
    ...candidates.flatMap(candidate => columns.flatMap(column => checkCell(column, candidate)))
  ]
}

/** A cell that the file's encoding cannot write: its place among the file's rows, and the characters, each once. */
export type UnencodableCell = { row: number; column: number; characters: readonly string[] }

/** What the encoding lacks, as problems of persons and columns. */
export function encodingProblems(
  file: HandoverFile,
  candidates: readonly HandoverCandidate[],
  cells: readonly UnencodableCell[]
): HandoverProblem[] {
  const headerLines = (file.rows?.length ?? 0) - candidates.length
  return cells.map(cell => ({
    personId: candidates[cell.row - headerLines]?.personId ?? null,
    column: file.headers[cell.column] ?? null,
    code: 'unencodable',
    params: { characters: cell.characters.join(' ') },
    severity: 'error'
  }))
}
