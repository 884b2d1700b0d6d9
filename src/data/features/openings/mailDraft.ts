import type { z } from 'zod'
import { contactFacts } from '@data/derive/facts'
import { readRecord } from '@data/derive/oneRecord'
import { readPlaybook } from '@data/derive/playbookOf'
import type { Services } from '@data/services'
import { contactGate } from '@domain/gates'
import { addressName, mailLanguageOf } from '@domain/mail/addressee'
import { openingMailDraft } from '@domain/mail/openingMail'
import type { RouteOutput } from '@shared/contract'
import type { openingsContract } from '@shared/contract/openings'
import { AppError } from '@shared/errors'
import type { Language } from '@shared/types/vocabulary'
import { readSettings } from '@data/settings/settingsRepository'
import { requireOpening, toldOnOf } from './openingRepository'

type DraftInput = z.output<(typeof openingsContract)['opening.mailDraft']['input']>

/** The Playbook's mail about an opening, filled for one person. @throws AppError notFound */
export function draftOpeningMail(
  { db, clock }: Services,
  { openingId, personId, language: asked }: DraftInput
): RouteOutput<'opening.mailDraft'> {
  const today = clock.today()
  const opening = requireOpening(db, openingId)
  const record = readRecord(db, personId, today)
  if (!record || record.isDeleted) throw new AppError('notFound', 'no such person', { what: 'person' })
  const own = db.prepare('SELECT language FROM person WHERE id = ?').pluck().get(personId) as Language | null
  const language = asked ?? mailLanguageOf(record.name, own)
  const sender = db.prepare('SELECT name FROM member WHERE is_me = 1 AND deleted_at IS NULL LIMIT 1').pluck().get() as
    string | undefined
  const email = record.emails[0] ?? ''
  const draft = openingMailDraft(
    readPlaybook(db, today).body.outreach.openingMail,
    {
      email,
      name: addressName(record.name, language),
      openingTitle: opening.title,
      department: opening.department,
      place: opening.place,
      description: opening.description,
      sender: sender ?? '',
      company: readSettings(db).organisation
    },
    language
  )
  const { isDoNotContact, consentContact } = contactFacts(record, today)
  return {
    language,
    email,
    subject: draft.subject,
    body: draft.body,
    mailto: draft.mailto,
    tooLong: draft.tooLong,
    missing: draft.missingValues,
    name: record.name,
    contactGate: contactGate({ isDoNotContact, consentContact, isSuppressed: false }),
    toldOn: toldOnOf(db, openingId, [personId]).get(personId) ?? null
  }
}
