import { describe, expect, it } from 'vitest'
import { exportReadme, type ExportReadmeInput } from './readme'

const input: ExportReadmeInput = {
  language: 'en',
  on: '2026-10-01',
  version: '0.1.0',
  tables: [
    {
      name: 'person',
      rowCount: 1_234,
      columns: [
        { name: 'id', kind: 'text' },
        { name: 'created_at', kind: 'instant' }
      ]
    },
    { name: 'not_yet_known', rowCount: 1, columns: [{ name: 'id', kind: 'text' }] }
  ]
}

describe('exportReadme', () => {
  it('says when, what and how to read, for the kinds that are there', () => {
    const text = exportReadme(input)
    expect(text).toContain('Written on 2026-10-01 by Okaeri 0.1.0')
    expect(text).toContain(
      '### person\n\nThe people: alumni, leavers, and those who came back.\n1,234 rows.\n\n- `id` (text)'
    )
    expect(text).toContain('- `instant`: a moment')
    expect(text).not.toContain('`blob`')
    expect(text).toContain('### not_yet_known\n\n1 row.')
  })

  it('says the same in Japanese, with no words left out', () => {
    const text = exportReadme({ ...input, language: 'ja' })
    expect(text).toContain('1,234件。')
    expect(text).toContain('アルムナイ、退職予定の方、復帰した方。')
    expect(text).not.toMatch(/openExport\.|\{\{/)
    expect(text.match(/^### /gm)).toHaveLength(2)
  })
})
