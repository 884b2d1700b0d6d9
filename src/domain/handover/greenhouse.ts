import { translate } from '@shared/i18n/translate'
import type { HandoverField } from '@shared/types/handover'
import type { Language } from '@shared/types/vocabulary'
import type { HandoverCandidate } from './candidate'
import { handoverFields } from './fields'
import { tableTarget } from './tableTarget'
import type { HandoverColumn, HandoverOptions } from './target'

const SOCIAL_HOSTS = [
  'linkedin.com',
  'x.com',
  'twitter.com',
  'facebook.com',
  'instagram.com',
  'wantedly.com',
  'github.com'
]

function isSocialMedia(url: string): boolean {
  const host = /^(?:https?:\/\/)?([^/?#\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return SOCIAL_HOSTS.some(social => host === social || host.endsWith(`.${social}`))
}

/** The rationale, and when and as what she worked here: the ATS has no column for it. */
function notes(candidate: HandoverCandidate, language: Language): string {
  const words = translate(language)
  const job = [candidate.formerDepartment, candidate.formerTitle].filter(part => part !== '').join(', ')
  const { stintStart, stintEnd } = candidate
  const period =
    stintStart || stintEnd ? words('handover.notes.period', { from: stintStart ?? '', to: stintEnd ?? '' }) : ''
  const facts = [job, period].filter(part => part !== '').join(' · ')
  const former = facts === '' ? '' : words('handover.notes.former', { facts })
  return [candidate.rationale.trim(), former].filter(part => part !== '').join('\n')
}

const FIXED = ['Source', 'Who gets credit', 'Office', 'Prospect Pool', 'Prospect Stage'] as const

/** Columns of Greenhouse's bulk import of prospects, in its order. */
function columns(options: HandoverOptions): HandoverColumn[] {
  const field = (header: string, key: HandoverField, isRequired = false): HandoverColumn => ({
    header,
    isRequired,
    kind: handoverFields[key].kind,
    read: candidate => handoverFields[key].read(candidate, options.language)
  })
  const fixed = (header: (typeof FIXED)[number]): HandoverColumn => ({
    header,
    isRequired: false,
    kind: 'text',
    read: () => options.fixed?.[header] ?? ''
  })
  const link = (header: string, isWanted: (url: string) => boolean): HandoverColumn => ({
    header,
    isRequired: false,
    kind: 'url',
    read: candidate => (isWanted(candidate.url.trim()) ? candidate.url.trim() : '')
  })
  return [
    field('First Name', 'given', true),
    field('Last Name', 'family', true),
    field('Company', 'currentEmployer'),
    field('Title', 'currentTitle'),
    { header: 'Notes', isRequired: false, kind: 'text', read: candidate => notes(candidate, options.language) },
    field('Email', 'email'),
    field('Phone', 'phone'),
    link('Social Media', isSocialMedia),
    link('Website', url => !isSocialMedia(url)),
    field('Address', 'city'),
    fixed('Source'),
    fixed('Who gets credit'),
    field('Job', 'openingTitle'),
    field('Department', 'openingDepartment'),
    fixed('Office'),
    fixed('Prospect Pool'),
    fixed('Prospect Stage')
  ]
}

/** Greenhouse, bulk import of prospects: UTF-8 without byte order mark, so that its first header is read as it is. */
export const greenhouseProspects = tableTarget({
  id: 'greenhouse_prospects',
  maxRows: 8_000,
  fixedColumns: FIXED,
  layout: options => ({ columns: columns(options), delimiter: ',', encoding: 'utf-8', hasHeader: true })
})
