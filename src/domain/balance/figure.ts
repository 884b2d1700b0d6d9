/** A rate or ratio with what it was made of: `value` = numerator ÷ denominator, unrounded; null when nothing divides. */
export type Figure = { value: number | null; numerator: number; denominator: number }

/** A plain number of people. */
export type CountFigure = { count: number }

export function figure(numerator: number, denominator: number): Figure {
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator }
}
