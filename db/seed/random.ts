/** Draws from one stream of pseudo-random numbers: the same seeds, the same draws on every machine. */
export type Random = {
  /** 0 to 2³² − 1. */
  bits(): number
  /** 0 ≤ x < 1. */
  share(): number
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** A key, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
}

/** The sfc32 generator (Chris Doty-Humphrey's Small Fast Counter), seeded by two numbers: a seed and a stream. */
export function createRandom(seed: number, stream: number): Random {
  let a = seed >>> 0
  let b = stream >>> 0
  let c = (Math.floor(seed / 0x1_0000_0000) ^ 0x9e37_79b9) >>> 0
  let counter = 1

  function bits(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) bits()

  const share = (): number => bits() / 0x1_0000_0000
  return {
    bits,
    share,
    between: (from, to) => from + Math.floor(share() * (to - from + 1)),
    chance: probability => share() < probability,
    pick: items => {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[Math.floor(share() * items.length)]!
    },
    weighted(weights) {
      let sum = 0
      for (const key in weights) sum += weights[key]
      let rest = share() * sum
      let last = ''
      for (const key in weights) {
        last = key
        rest -= weights[key]
        if (rest < 0) break
      }
      return last as keyof typeof weights
    }
  }
}
