import { toCsv } from '@domain/csv/toCsv'
import { hasText, translate } from '@shared/i18n/translate'
import type { Id } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { writeFileAtomically } from '@data/files/writeFile'
import type { CallContext } from '@data/handler'
import { keptColumns, readRejections } from './importsRepository'

const PAGE = 500

/** The rows as they stood in the file, after two columns that say where and why: correct them and load the file again. */
export async function saveRejections(
  { services: { db }, breathe }: CallContext,
  batchId: Id,
  path: string,
  language: Language
): Promise<{ rows: number }> {
  const t = translate(language)
  const columns = keptColumns(db, batchId)
  let count = 0
  async function* lines(): AsyncGenerator<Uint8Array> {
    const head = [
      t('importing.rejectedFile.line'),
      t('importing.rejectedFile.reason'),
      ...columns.map(({ header }) => header)
    ]
    yield Buffer.from(toCsv([head], { bom: true, newline: '\r\n' }))
    for (let after = 0; ;) {
      const page = readRejections(db, batchId, after, PAGE)
      const last = page.at(-1)
      if (!last) return
      after = last.line
      count += page.length
      const rows = page.map(({ line, reasons, cells }) => [
        String(line),
        reasons
          .map(({ code, header, params }) => {
            const key = `importing.rejections.${code}`
            const words = hasText(key) ? t(key, { ...params, header }) : code
            return header === '' ? words : `${header}: ${words}`
          })
          .join(' / '),
        ...cells
      ])
      yield Buffer.from(toCsv(rows, { newline: '\r\n' }))
      await breathe()
    }
  }
  await writeFileAtomically(path, lines(), { overwrite: true })
  return { rows: count }
}
