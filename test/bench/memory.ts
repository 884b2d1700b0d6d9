import type { Outcome } from './lib/report'
import { freshPlace, okaeri, plainRows } from './lib/samples'
import { median, round } from './lib/statistics'

/** Does a load's memory grow with the file? Peak resident memory of the whole process. */
export async function importMemory(): Promise<Outcome> {
  const small = await plainRows(100_000)
  const large = await plainRows(1_000_000)
  const peak = async (file: string): Promise<{ mib: number; seconds: number }> => {
    const { cost } = await okaeri(freshPlace('import'), 'import', file)
    return { mib: cost.kib / 1024, seconds: cost.wall }
  }
  const smalls = [await peak(small), await peak(small), await peak(small)]
  const big = await peak(large)
  const usual = median(smalls.map(({ mib }) => mib))
  freshPlace('import')
  return {
    results: [
      {
        measure: 'memory of an import of 1M rows ÷ 100k',
        unit: '×',
        least: 1.5,
        aim: 1.1,
        value: big.mib / usual,
        notes: [
          `100k rows: ${round(usual)} MiB (median of 3); 1M rows: ${round(big.mib)} MiB in ${round(big.seconds)} s (once: it is slow).`,
          'Peak resident memory of the process, the runtime itself included.'
        ]
      }
    ]
  }
}
