import { Section, Select, Stack, TextInput } from '@renderer/ui'
import type { ImportPlan } from '@shared/contract/importPlan'
import { withOptions } from '../model/mapping'
import { phoneCountries } from '../model/phoneCountries'
import { importSession } from '../session/useImportSession'
import { useImportWords } from './useImportWords'

const AS_WRITTEN = 'asWritten'

/** What the file does not say of itself: whose employee numbers these are, and where its phone numbers are from. */
export function FileOptions({ plan }: { plan: ImportPlan }) {
  const { t, language } = useImportWords()
  const uses = new Set(plan.columns.map(column => column.target))
  const hasNumbers = uses.has('stint.employeeNumber')
  const hasPhones = uses.has('contact.phone')
  if (!hasNumbers && !hasPhones) return null
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return (
    <Section title={t('importScreen.options.title')}>
      <Stack gap="md">
        {hasNumbers && (
          <TextInput
            size="xs"
            label={t('importScreen.options.source')}
            description={t('importScreen.options.sourceHint')}
            inputWrapperOrder={['label', 'input', 'description']}
            maxLength={200}
            value={plan.options.source}
            onChange={event => {
              const source = event.currentTarget.value
              importSession.changePlan(now => withOptions(now, { source }))
            }}
          />
        )}
        {hasPhones && (
          <Select
            size="xs"
            searchable
            label={t('importScreen.options.phoneCountry')}
            description={t('importScreen.options.phoneCountryHint')}
            inputWrapperOrder={['label', 'input', 'description']}
            nothingFoundMessage={t('importScreen.columns.nothingFound')}
            data={[
              { value: AS_WRITTEN, label: t('importScreen.options.asWritten') },
              ...phoneCountries.map(code => ({ value: code, label: names.of(code) ?? code }))
            ]}
            value={plan.options.phoneCountry ?? AS_WRITTEN}
            onChange={value => {
              const phoneCountry = value === null || value === AS_WRITTEN ? null : value
              importSession.changePlan(now => withOptions(now, { phoneCountry }))
            }}
          />
        )}
      </Stack>
    </Section>
  )
}
