import type { ImportPlan, ImportTarget } from '@shared/contract/importPlan'
import type { LocalDate } from '@shared/types/time'
import { readEligibility, readExperience, readPerformance } from './appraisal'
import { kindOfReasons, readEmploymentType, readExitKind, readStatus, type ReadStatus } from './employment'
import { readExitReasons } from './exitReasons'
import { squashHeader } from './headerNames'
import { dayOf, type RowReader } from './rowReader'
import type { UnderstoodExit, UnderstoodStint } from './understood'
import { remember } from './words'

export type ReadEmployment = {
  state: 'left' | 'employed' | 'deceased'
  stint: UnderstoodStint | null
  exit: UnderstoodExit | null
}

const DEATH = /^(deceased|death|died|死亡|逝去|死亡退職)$/i
/** What is kept verbatim of a stint that has no end: without one it would count as open. */
const STINT_TARGETS: readonly ImportTarget[] = [
  'stint.employeeNumber',
  'stint.startOn',
  'stint.department',
  'stint.title',
  'stint.grade',
  'stint.employmentType',
  'stint.manager',
  'exit.kind',
  'exit.reason',
  'exit.experience',
  'exit.eligibility',
  'exit.performance'
]

const noStatus: ReadStatus = { state: 'blank', kind: null }

/** Reads stint and exit from a row, and decides whether its person is gone. */
export function createEmploymentReader(row: RowReader, plan: ImportPlan, today: LocalDate): () => ReadEmployment {
  const statusColumn = row.columnOf('employment.status')
  const isFlag = statusColumn !== undefined && /^(is)?term(d|inated)?$/.test(squashHeader(statusColumn.header))
  const scale = row.columnOf('exit.performance')?.performanceScale ?? 'words'
  const statusOf = remember(text => readStatus(text, isFlag))
  const reasonsOf = remember(readExitReasons)
  const kindOf = remember(readExitKind)
  const typeOf = remember(readEmploymentType)
  const performanceOf = remember(text => readPerformance(text, scale))
  const typeCell = row.text('stint.employmentType')
  const numberCell = row.text('stint.employeeNumber')
  const departmentCell = row.text('stint.department')
  const titleCell = row.text('stint.title')
  const gradeCell = row.text('stint.grade')
  const managerCell = row.text('stint.manager')
  const reasonCell = row.text('exit.reason')
  const kindCell = row.text('exit.kind')
  const experienceCell = row.text('exit.experience')
  const eligibilityCell = row.text('exit.eligibility')
  const performanceCell = row.text('exit.performance')
  const statusCell = row.text('employment.status')
  const startDate = row.date('stint.startOn')
  const endDate = row.date('stint.endOn')
  const stintCells = STINT_TARGETS.map(target => ({ target, read: row.text(target) }))
  const { source } = plan.options

  function readStint(startOn: LocalDate | null, endOn: LocalDate | null): UnderstoodStint {
    const typeText = typeCell()
    const { type, isSensitive } = typeOf(typeText)
    if (isSensitive) row.notice('sensitiveDropped', row.columnOf('stint.employmentType'), '')
    else if (type === null && typeText !== '')
      row.keep('unknownEmploymentType', row.columnOf('stint.employmentType'), typeText)
    return {
      source,
      employeeNumber: employeeNumber(numberCell()),
      department: departmentCell(),
      title: titleCell(),
      grade: gradeCell(),
      employmentType: type,
      manager: managerCell(),
      startOn,
      endOn
    }
  }

  function readReasons(): Pick<UnderstoodExit, 'reasons' | 'reasonWords'> {
    const reasonText = reasonCell()
    const { reasons, words, isSensitive, isUnknown } = reasonsOf(reasonText)
    if (isSensitive) row.notice('sensitiveDropped', row.columnOf('exit.reason'), '')
    if (isUnknown) row.notice('unknownReason', row.columnOf('exit.reason'), words)
    return { reasons: [...reasons], reasonWords: words }
  }

  function readKind(status: ReadStatus, reasons: UnderstoodExit['reasons']): UnderstoodExit['kind'] {
    const kindText = kindCell()
    const kind = kindText === '' ? null : kindOf(kindText)
    if (kind === null && kindText !== '') row.keep('unknownKind', row.columnOf('exit.kind'), kindText)
    return kind ?? status.kind ?? kindOfReasons(reasons)
  }

  function readExit(status: ReadStatus): UnderstoodExit {
    const { reasons, reasonWords } = readReasons()
    const experienceText = experienceCell()
    const experience = experienceText === '' ? null : readExperience(experienceText)
    if (experience === null && experienceText !== '')
      row.keep('unknownExperience', row.columnOf('exit.experience'), experienceText)
    const eligibilityText = eligibilityCell()
    const eligibility = eligibilityText === '' ? null : readEligibility(eligibilityText)
    if (eligibility === null && eligibilityText !== '')
      row.keep('unknownEligibility', row.columnOf('exit.eligibility'), eligibilityText)
    const performanceText = performanceCell()
    const performance = performanceText === '' ? null : performanceOf(performanceText)
    if (performance === null && performanceText !== '')
      row.notice('unknownPerformance', row.columnOf('exit.performance'), performanceText)
    return {
      kind: readKind(status, reasons),
      reasons,
      reasonWords,
      experience,
      eligibility,
      eligibilityWords: eligibility !== null && eligibilityText.length > 5 ? wordsOf(eligibilityText) : '',
      performance,
      performanceWords: performanceText
    }
  }

  /** Words beside a code are kept unless they tell what may not be: reasons decide what does. */
  function wordsOf(text: string): string {
    if (!reasonsOf(text).isSensitive) return text
    row.notice('sensitiveDropped', row.columnOf('exit.eligibility'), '')
    return ''
  }

  function keepStintWords(): void {
    for (const { target, read } of stintCells) {
      const text = target === 'exit.reason' ? reasonsOf(read()).words : read()
      if (text !== '') row.keep('stintWithoutEnd', row.columnOf(target), text)
    }
  }

  return () => {
    const statusText = statusCell()
    const status = statusText === '' ? noStatus : statusOf(statusText)
    const tellsDeath = DEATH.test(kindCell()) || DEATH.test(reasonCell())
    if (status.state === 'deceased' || tellsDeath) return { state: 'deceased', stint: null, exit: null }
    const start = startDate()
    const end = endDate()
    const endOn = dayOf(end)
    const hasEndColumn = row.columnOf('stint.endOn') !== undefined
    const state = decideState(status, endOn, end.problem !== null, hasEndColumn)
    if (state === 'employed') return { state, stint: readStint(dayOf(start), null), exit: null }

    if (start.problem !== null) row.rejectDate('stint.startOn', start.problem)
    if (end.problem !== null) row.rejectDate('stint.endOn', end.problem)
    if (status.state === 'unknown') row.keep('unknownStatus', statusColumn, statusText)
    if (!hasEndColumn) {
      keepStintWords()
      return { state: 'left', stint: null, exit: null }
    }
    if (endOn === null && end.problem === null) rejectFor('exitDateMissing', 'stint.endOn')
    if (status.state === 'employed') rejectFor('statusContradictsDate', 'employment.status')
    if (endOn !== null && endOn > today) row.notice('leavingSoon', row.columnOf('stint.endOn'), endOn)
    const startOn = dayOf(start)
    if (startOn !== null && endOn !== null && endOn < startOn)
      rejectFor('exitBeforeEntry', 'stint.endOn', { startOn, endOn })
    return { state: 'left', stint: readStint(startOn, endOn), exit: readExit(status) }
  }

  function rejectFor(
    code: 'exitDateMissing' | 'statusContradictsDate' | 'exitBeforeEntry',
    target: ImportTarget,
    params: Record<string, string> = {}
  ): void {
    const column = row.columnOf(target)
    row.reject({ code, column: column?.index ?? -1, header: column?.header ?? '', params })
  }

  /** Still here: the status says so and no past end date contradicts it, or nothing speaks of an exit. */
  function decideState(
    status: ReadStatus,
    endOn: LocalDate | null,
    hasBadEnd: boolean,
    hasEndColumn: boolean
  ): 'left' | 'employed' {
    if (status.state === 'employed') return endOn !== null && endOn <= today ? 'left' : 'employed'
    if (status.state === 'left' || status.state === 'unknown') return 'left'
    if (endOn !== null || hasBadEnd || !hasEndColumn) return 'left'
    return reasonsOf(reasonCell()).reasons.length > 0 || kindCell() !== '' ? 'left' : 'employed'
  }
}

/** Full-width digits and letters as plain ones; otherwise as written. */
function employeeNumber(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.normalize('NFKC').trim()
}
