/** What makes a spreadsheet read a cell as a formula; the full-width signs do so in Japanese settings. */
const STARTS_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/
const STARTS_FORMULA_ONCE_BARE = /^'*[=+\-@\t\r\n\0＝＋－＠]/
const IS_MARKED = /^'+[=+\-@\t\r\n\0＝＋－＠]/
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?$/i
const E164 = /^\+[1-9]\d{1,14}$/

/** True for a phone number in E.164: `+` and up to 15 digits, nothing between them. */
export function isE164(text: string): boolean {
  return E164.test(text)
}

/** True where a spreadsheet would take the cell for a formula: not for plain numbers and E.164 phone numbers. */
export function isFormulaLike(cell: string): boolean {
  return STARTS_FORMULA.test(cell) && !NUMBER.test(cell) && !isE164(cell)
}

/**
 * A cell that no spreadsheet runs: one apostrophe before what starts like a formula. Numbers and E.164 phone numbers
 * stay as they are. {@link restoreFormula} gives the cell back exactly, so an apostrophe that was already there
 * (`'=1`) gets a second one.
 */
export function neutraliseFormula(cell: string): string {
  if (!STARTS_FORMULA_ONCE_BARE.test(cell) || NUMBER.test(cell) || isE164(cell)) return cell
  return `'${cell}`
}

/** Takes off the apostrophe that {@link neutraliseFormula} set; anything else stays as it is. */
export function restoreFormula(cell: string): string {
  return IS_MARKED.test(cell) ? cell.slice(1) : cell
}
