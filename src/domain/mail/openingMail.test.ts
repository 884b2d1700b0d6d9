import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from '../playbook'
import { mailtoLink, MAX_MAILTO_LENGTH, openingMailDraft } from './openingMail'

const context = {
  email: 'hanako@example.jp',
  name: '田中 花子',
  openingTitle: '基盤エンジニア',
  department: '開発部',
  place: '東京',
  sender: '佐藤',
  company: 'おかえり商事'
}
const templates = {
  en: { subject: 'Opening: {{openingTitle}}', body: 'Dear {{name}},\nHello {{ sender }}' },
  ja: { subject: '{{openingTitle}}のご案内', body: '{{name}}さん\r\nお元気ですか\n{{sender}}' }
}

/** What a mail program makes of the link. */
function open(link: string): { to: string; subject: string | null; body: string | null } {
  const [address = '', query = ''] = link.replace(/^mailto:/, '').split('?')
  const read = (key: string) => {
    const part = query.split('&').find(one => one.startsWith(`${key}=`))
    return part === undefined ? null : decodeURIComponent(part.slice(key.length + 1))
  }
  return { to: decodeURIComponent(address), subject: read('subject'), body: read('body') }
}

describe('openingMailDraft', () => {
  it('fills the template of the language and links it with CRLF', () => {
    const draft = openingMailDraft(templates, context, 'ja')
    expect(draft.subject).toBe('基盤エンジニアのご案内')
    expect(draft.body).toBe('田中 花子さん\nお元気ですか\n佐藤')
    expect(open(draft.mailto)).toEqual({
      to: 'hanako@example.jp',
      subject: draft.subject,
      body: '田中 花子さん\r\nお元気ですか\r\n佐藤'
    })
    expect(draft).toMatchObject({ tooLong: false, unknownPlaceholders: [], missingValues: [] })
    expect(openingMailDraft(templates, context, 'en').subject).toBe('Opening: 基盤エンジニア')
  })

  it('leaves unknown placeholders in the text and names them, each once', () => {
    const odd = { ...templates, en: { subject: '{{wage}}', body: '{{wage}} {{name}} {{grade}}' } }
    const draft = openingMailDraft(odd, context, 'en')
    expect(draft.body).toBe('{{wage}} 田中 花子 {{grade}}')
    expect(draft.unknownPlaceholders).toEqual(['wage', 'grade'])
  })

  it('names values that are missing', () => {
    expect(openingMailDraft(templates, { ...context, sender: ' ' }, 'ja').missingValues).toEqual(['sender'])
    expect(openingMailDraft(templates, { email: '' }, 'en').missingValues).toEqual(['name', 'openingTitle', 'sender'])
  })

  it('puts no line break into the subject, and fills a value only once', () => {
    const draft = openingMailDraft(templates, { ...context, openingTitle: 'A\r\nBcc: x@example.com {{name}}' }, 'en')
    expect(draft.subject).toBe('Opening: A Bcc: x@example.com {{name}}')
  })

  it('gives a link without the body when the whole is too long', () => {
    const draft = openingMailDraft(defaultPlaybook.outreach.openingMail, context, 'ja')
    expect(draft.tooLong).toBe(true)
    expect(open(draft.mailto)).toEqual({ to: context.email, subject: draft.subject, body: null })
    expect(draft.body).toContain('勤務地：東京')
    const free = openingMailDraft(defaultPlaybook.outreach.openingMail, context, 'ja', Infinity)
    expect(free.tooLong).toBe(false)
    expect(open(free.mailto).body).toBe(draft.body.replaceAll('\n', '\r\n'))
  })

  it('never gives a link beyond the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.string({ maxLength: 900 }), (title, email) => {
        const draft = openingMailDraft(templates, { ...context, openingTitle: title, email }, 'en')
        expect(draft.mailto.length).toBeLessThanOrEqual(MAX_MAILTO_LENGTH)
      })
    )
  })
})

describe('mailtoLink', () => {
  it('keeps what the address, subject and body say', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, text, (name, subject, body) => {
        const link = mailtoLink(`${name}@example.com`, { subject, body })
        expect(link).toMatch(/^mailto:[\w.~@%-]*(\?[\w.~%=&-]*)?$/)
        expect(open(link)).toEqual({
          to: `${name}@example.com`.trim(),
          subject: subject.replace(/\r\n|\r|\n/g, '\r\n') || null,
          body: body.replace(/\r\n|\r|\n/g, '\r\n') || null
        })
      })
    )
  })
})
