import type { Language } from '@shared/types/vocabulary'
import {
  fillTemplate,
  TEMPLATE_PLACEHOLDERS,
  unknownPlaceholders,
  type TemplatePlaceholder,
  type TemplateValues
} from '../playbook/template'

type Mail = { subject: string; body: string }

/** Values of the placeholders, absent or '' where unknown, and the address, '' where there is none. */
export type OpeningMailContext = TemplateValues & { readonly email: string }

export type OpeningMailDraft = {
  subject: string
  /** With `\n`, for showing and for the clipboard. */
  body: string
  /** Always short enough to open: without the body, and if need be the subject, when `tooLong`. */
  mailto: string
  /** The link could not hold all: put `body` on the clipboard and say so. */
  tooLong: boolean
  /** Placeholders that nobody knows, still visible in the text; each once, without braces. */
  unknownPlaceholders: string[]
  /** Placeholders that the template asks for and the context has no value for; they are left out of the text. */
  missingValues: TemplatePlaceholder[]
}

/** Windows opens links of at most 2,081 characters; a Japanese letter takes nine of them. */
export const MAX_MAILTO_LENGTH = 2_000

/** Percent-encoded UTF-8, stricter than encodeURIComponent: mail programs read `'` and brackets in their own ways. */
function encode(text: string): string {
  const wellFormed = text.replace(/\p{Cs}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** A `mailto:` link by RFC 6068: line breaks as CRLF, the `@` of the address readable, empty headers left out. */
export function mailtoLink(email: string, headers: Partial<Mail>): string {
  const query = (['subject', 'body'] as const).flatMap(key => {
    const value = headers[key]
    return value ? [`${key}=${encode(value.replace(/\r\n|\r|\n/g, '\r\n'))}`] : []
  })
  const address = encode(email.trim()).replaceAll('%40', '@')
  return `mailto:${address}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/**
 * The longest link that the system opens: without the body, and if need be the subject, when `tooLong`.
 *
 * @param limit in characters; Infinity where there is none
 */
export function fittingMailto(
  email: string,
  { subject, body }: Mail,
  limit: number = MAX_MAILTO_LENGTH
): { mailto: string; tooLong: boolean } {
  const links = [mailtoLink(email, { subject, body }), mailtoLink(email, { subject }), mailtoLink(email, {})]
  const mailto = links.find(link => link.length <= limit) ?? 'mailto:'
  return { mailto, tooLong: mailto !== links[0] }
}

/**
 * The draft that tells one person about an opening.
 * @param templates `playbook.outreach.openingMail`
 * @param language the one she is written to in
 * @param limit longest link that the system opens, in characters; Infinity where there is none
 */
export function openingMailDraft(
  templates: Readonly<Record<Language, Mail>>,
  context: OpeningMailContext,
  language: Language,
  limit: number = MAX_MAILTO_LENGTH
): OpeningMailDraft {
  const template = templates[language]
  const subject = fillTemplate(template.subject, context).replace(/\s*[\r\n]+\s*/g, ' ')
  const body = fillTemplate(template.body.replace(/\r\n|\r/g, '\n'), context).replace(/\r\n|\r/g, '\n')
  const whole = `${template.subject}\n${template.body}`
  return {
    subject,
    body,
    ...fittingMailto(context.email, { subject, body }, limit),
    unknownPlaceholders: [...new Set(unknownPlaceholders(whole))],
    missingValues: TEMPLATE_PLACEHOLDERS.filter(
      name => new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(whole) && (context[name] ?? '').trim() === ''
    )
  }
}
