import type { Curve } from '../playbook'

/** The height of a curve at `x`: straight lines between its points, level before the first and after the last. */
export function heightAt(curve: Curve, x: number): number {
  let before = curve[0] as Curve[number]
  if (x <= before[0]) return before[1]
  for (const point of curve) {
    if (x === point[0]) return point[1]
    if (x < point[0]) return before[1] + ((point[1] - before[1]) * (x - before[0])) / (point[0] - before[0])
    before = point
  }
  return before[1]
}
