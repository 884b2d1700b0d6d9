const SIGNS = ['−−', '−', '0', '＋', '＋＋'] as const

/** How it went, −2 to +2, as signs. */
export function sentimentSign(sentiment: number): string {
  return SIGNS[sentiment + 2] ?? ''
}
