/** What a mail template may mention. */
export const TEMPLATE_PLACEHOLDERS = [
  'name',
  'openingTitle',
  'department',
  'place',
  'description',
  'sender',
  'company'
] as const
export type TemplatePlaceholder = (typeof TEMPLATE_PLACEHOLDERS)[number]
export type TemplateValues = Partial<Record<TemplatePlaceholder, string>>

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g

function isPlaceholder(name: string): name is TemplatePlaceholder {
  return (TEMPLATE_PLACEHOLDERS as readonly string[]).includes(name)
}

/** Placeholders of a template that nothing can fill, in order of appearance. */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(match => match[1] as string).filter(name => !isPlaceholder(name))
}

function fillLine(line: string, values: TemplateValues): string | null {
  let isMentioned = false
  let isFilled = false
  const filled = line.replace(PLACEHOLDER, (whole, name: string) => {
    if (!isPlaceholder(name)) return whole
    isMentioned = true
    const value = values[name] ?? ''
    if (value !== '') isFilled = true
    return value
  })
  return isMentioned && !isFilled ? null : filled
}

/**
 * A template with its placeholders filled. A line that would say nothing (all its placeholders are empty) is left
 * out, so that an opening without a place does not read "Place:".
 */
export function fillTemplate(text: string, values: TemplateValues): string {
  return text
    .split('\n')
    .map(line => fillLine(line, values))
    .filter(line => line !== null)
    .join('\n')
}
