import { z } from 'zod'
import { CONSENT_STATES } from '@shared/types/vocabulary'
import type { HandoverCandidate } from './candidate'
import { phoneForFile } from './fields'
import { handoverFileName } from './tableTarget'
import type { HandoverOptions, HandoverProblem, HandoverTarget } from './target'
import { checkCandidates, isEmail } from './validate'

export const HANDOVER_JSON_VERSION = 1

const known = z.string().min(1).nullable()
const day = z.iso.date().nullable()

/** The shape of the JSON hand-over (docs/handover.md). What is not known is null, never an empty text. */
export const handoverJsonSchema = z.strictObject({
  format: z.literal('okaeri.handover'),
  version: z.literal(HANDOVER_JSON_VERSION),
  on: z.iso.date(),
  candidates: z.array(
    z.strictObject({
      externalId: z.string().min(1),
      name: z.strictObject({
        display: known,
        family: known,
        given: known,
        familyKana: known,
        givenKana: known,
        familyRomaji: known,
        givenRomaji: known
      }),
      email: known,
      /** E.164 where the country is known. */
      phone: known,
      url: known,
      city: known,
      current: z.strictObject({ employer: known, title: known }),
      former: z.strictObject({ department: known, title: known, employeeNumber: known, start: day, end: day }),
      rationale: known,
      tags: z.array(z.string()),
      consent: z.enum(CONSENT_STATES),
      opening: z.strictObject({ title: known, atsId: known, department: known })
    })
  )
})
export type HandoverJson = z.output<typeof handoverJsonSchema>

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

function toJson(candidate: HandoverCandidate): HandoverJson['candidates'][number] {
  return {
    externalId: candidate.personId,
    name: {
      display: orNull(candidate.displayName),
      family: orNull(candidate.family),
      given: orNull(candidate.given),
      familyKana: orNull(candidate.familyKana),
      givenKana: orNull(candidate.givenKana),
      familyRomaji: orNull(candidate.familyRomaji),
      givenRomaji: orNull(candidate.givenRomaji)
    },
    email: orNull(candidate.email.trim()),
    phone: orNull(phoneForFile(candidate.phone)),
    url: orNull(candidate.url.trim()),
    city: orNull(candidate.city),
    current: { employer: orNull(candidate.currentEmployer), title: orNull(candidate.currentTitle) },
    former: {
      department: orNull(candidate.formerDepartment),
      title: orNull(candidate.formerTitle),
      employeeNumber: orNull(candidate.employeeNumber),
      start: candidate.stintStart,
      end: candidate.stintEnd
    },
    rationale: orNull(candidate.rationale),
    tags: [...candidate.tags],
    consent: candidate.consentState,
    opening: {
      title: orNull(candidate.openingTitle),
      atsId: orNull(candidate.openingAtsId),
      department: orNull(candidate.openingDepartment)
    }
  }
}

function checkCandidate({ personId, displayName, email }: HandoverCandidate): HandoverProblem[] {
  const problem = (code: HandoverProblem['code'], column: string): HandoverProblem => ({
    personId,
    column,
    code,
    params: {},
    severity: 'error'
  })
  const problems: HandoverProblem[] = []
  if (displayName.trim() === '') problems.push(problem('missingRequired', 'name.display'))
  if (email.trim() !== '' && !isEmail(email.trim())) problems.push(problem('invalidEmail', 'email'))
  return problems
}

/** JSON for a script or an ATS of one's own; values stand exactly as they are, formulas are no matter there. */
export const jsonTarget: HandoverTarget = {
  id: 'json',
  maxRows: null,
  fixedColumns: [],
  needsTemplate: false,
  validate: candidates => [...checkCandidates(candidates, null), ...candidates.flatMap(checkCandidate)],
  render(candidates, options: HandoverOptions) {
    const content: HandoverJson = {
      format: 'okaeri.handover',
      version: HANDOVER_JSON_VERSION,
      on: options.on,
      candidates: candidates.map(toJson)
    }
    return {
      fileName: handoverFileName('json', candidates, options, 'json'),
      mediaType: 'application/json',
      encoding: 'utf-8',
      text: `${JSON.stringify(content, null, 2)}\n`,
      rows: null,
      headers: []
    }
  }
}
