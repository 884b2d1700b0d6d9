import { useText } from '@renderer/client'
import {
  ActionIcon,
  Button,
  Grow,
  IconArrowDown,
  IconArrowUp,
  IconPlus,
  IconX,
  Row,
  Stack,
  Text,
  TextInput
} from '@renderer/ui'
import type { CustomField } from '@shared/contract/fields'
import { moved, valuesLeft, type ChoiceDraft, type FieldDraft } from './fieldDraft'

type Props = {
  draft: FieldDraft
  field: CustomField | null
  error: string | undefined
  onChange: (choices: ChoiceDraft[]) => void
}

/** The choices of a field in their order; a new name goes to everybody who has the choice. */
export function ChoicesEditor({ draft, field, error, onChange }: Props) {
  const { t } = useText()
  const { choices } = draft
  const left = field ? valuesLeft(field, draft) : { values: [], people: 0 }
  const used = (choice: ChoiceDraft): number => (choice.was === undefined ? 0 : (field?.usedChoices[choice.was] ?? 0))
  const add = (): void => onChange([...choices, { id: crypto.randomUUID(), value: '' }])
  return (
    <Stack gap="sm">
      {choices.map((choice, index) => {
        const name = choice.value || t('settings.fields.choice', { number: index + 1 })
        return (
          <Row key={choice.id} gap="xs">
            <Grow>
              <TextInput
                aria-label={t('settings.fields.choice', { number: index + 1 })}
                autoFocus={choice.was === undefined}
                maxLength={120}
                value={choice.value}
                onChange={event => {
                  const value = event.currentTarget.value
                  onChange(choices.map(one => (one.id === choice.id ? { ...one, value } : one)))
                }}
              />
            </Grow>
            {used(choice) > 0 && (
              <Text size="caption" tone="soft">
                {t('settings.fields.choiceUsed', { count: used(choice) })}
              </Text>
            )}
            <ActionIcon
              aria-label={t('settings.fields.up', { name })}
              disabled={index === 0}
              onClick={() => onChange(moved(choices, index, -1))}
            >
              <IconArrowUp aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('settings.fields.down', { name })}
              disabled={index === choices.length - 1}
              onClick={() => onChange(moved(choices, index, 1))}
            >
              <IconArrowDown aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('settings.fields.removeChoice', { name })}
              onClick={() => onChange(choices.filter(one => one.id !== choice.id))}
            >
              <IconX aria-hidden />
            </ActionIcon>
          </Row>
        )
      })}
      <Row>
        <Button size="xs" leftSection={<IconPlus />} onClick={add}>
          {t('settings.fields.addChoice')}
        </Button>
      </Row>
      {left.people > 0 && (
        <Text as="p" size="caption" tone="warn">
          {t('settings.fields.choiceGone', { count: left.people, values: left.values })}
        </Text>
      )}
      {error && (
        <div role="alert">
          <Text as="p" size="caption" tone="bad">
            {error}
          </Text>
        </div>
      )}
    </Stack>
  )
}
