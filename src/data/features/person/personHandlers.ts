import type { personContract } from '@shared/contract/person'
import type { HandlersOf } from '@data/handler'
import { removeRow, saveOutcome, savePosition, saveStint, saveTie } from '@data/people/backgroundChanges'
import { saveContact } from './contactChanges'
import { readChoices } from './choices'
import { createPerson, deletePerson, dismissUnreadable, updatePerson } from '@data/people/personChanges'
import { viewPerson } from '@data/people/personView'
import { setAssessment, setConsent, setIntent, setPreference } from '@data/people/relationshipChanges'

export const personHandlers: HandlersOf<typeof personContract> = {
  'person.get': ({ services: { db, clock } }, { personId }) => viewPerson(db, personId, clock.today()),
  'person.create': (context, { values, isNewForSure }) => createPerson(context, values, isNewForSure),
  'person.update': (context, { personId, values }) => updatePerson(context, personId, values),
  'person.delete': (context, { personId }) => deletePerson(context, personId),
  'person.choices': ({ services: { db } }) => readChoices(db),
  'person.dismissUnreadable': dismissUnreadable,
  'contact.save': saveContact,
  'contact.delete': (context, { id }) => removeRow(context, 'contact_point', id),
  'stint.save': saveStint,
  'stint.delete': (context, { id }) => removeRow(context, 'stint', id),
  'position.save': savePosition,
  'position.delete': (context, { id }) => removeRow(context, 'position', id),
  'tie.save': saveTie,
  'tie.delete': (context, { id }) => removeRow(context, 'tie', id),
  'intent.set': setIntent,
  'preference.set': setPreference,
  'consent.set': setConsent,
  'assessment.set': setAssessment,
  'outcome.save': saveOutcome,
  'outcome.delete': (context, { id }) => removeRow(context, 'outcome', id)
}
