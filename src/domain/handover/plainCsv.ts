import { translate } from '@shared/i18n/translate'
import { HANDOVER_FIELDS } from '@shared/types/handover'
import { handoverFields } from './fields'
import { tableTarget } from './tableTarget'

/** Every field, headers in the user's language, in the form that Excel opens by a double click. */
export const plainCsv = tableTarget({
  id: 'plain_csv',
  layout: ({ language }) => ({
    columns: HANDOVER_FIELDS.map(key => ({
      header: translate(language)(`handover.fields.${key}`),
      isRequired: false,
      kind: handoverFields[key].kind,
      read: candidate => handoverFields[key].read(candidate, language)
    })),
    delimiter: ',',
    encoding: 'utf-8-bom',
    hasHeader: true
  })
})
