import { handoverTargets } from '@domain/handover/targets'
import type { RouteOutput } from '@shared/contract'
import type { Services } from '@data/services'
import { prepareHandover } from '@data/files/writeHandover'
import { planHandover, type HandoverInput } from './handoverPlan'

/** Rows and characters that are enough to see what a file will be. */
const SHOWN_ROWS = 6
const SHOWN_TEXT = 4_000
const SHOWN_CELL = 300
/** More problems than a person reads; errors come first. */
const MOST_PROBLEMS = 200

/** What a hand-over would be. Writes nothing. @throws AppError notFound · invalidInput */
export function checkHandover({ db, clock }: Services, input: HandoverInput): RouteOutput<'handover.check'> {
  const { going, heldBack, options } = planHandover(db, input, clock.today())
  const candidates = going.map(({ candidate }) => candidate)
  const prepared = prepareHandover(input.target, candidates, options)
  const file = handoverTargets[input.target].render(candidates, options)
  const headerLines = (file.rows?.length ?? 0) - candidates.length
  const names = new Map(going.map(({ record }) => [record.id, record.name]))
  return {
    going: going.map(({ entry, record }) => ({ entryId: entry.id, personId: record.id, name: record.name })),
    heldBack,
    problems: prepared.problems.slice(0, MOST_PROBLEMS).map(problem => ({
      ...problem,
      name: problem.personId === null ? null : (names.get(problem.personId) ?? null)
    })),
    fileName: prepared.fileName,
    encoding: file.encoding,
    table: file.rows && {
      headers: [...file.headers],
      rows: file.rows
        .slice(headerLines, headerLines + SHOWN_ROWS)
        .map(row => row.map(cell => cell.slice(0, SHOWN_CELL)))
    },
    text: file.text.slice(0, SHOWN_TEXT),
    canSave: prepared.bytes !== null
  }
}
