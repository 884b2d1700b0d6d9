import { bridge, usePreferences, useText } from '@renderer/client'
import {
  Button,
  ChoiceCards,
  Greeting,
  IconFileImport,
  IconSparkles,
  IconUserPlus,
  Row,
  SegmentedChoice,
  Stack,
  Text
} from '@renderer/ui'
import type { Language } from '@shared/types/vocabulary'
import { StepForm } from './StepForm'

export type Start = 'sample' | 'import' | 'empty'

const STARTS = [
  { value: 'sample', icon: IconSparkles },
  { value: 'import', icon: IconFileImport },
  { value: 'empty', icon: IconUserPlus }
] as const
/** Each in its own words, so that it is found by whoever can't read the other. */
const LANGUAGES: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'ja', label: '日本語' }
]

type Props = { start: Start; onStart: (start: Start) => void; onNext: () => void; isBusy: boolean }

/** The first page: the language, which turns at once, and what to begin with. */
export function StartStep({ start, onStart, onNext, isBusy }: Props) {
  const { t } = useText()
  const { language } = usePreferences()
  return (
    <StepForm onSubmit={onNext}>
      <Greeting title={t('welcome.start.greeting')} titleLang="ja">
        {t('welcome.start.lead')}
      </Greeting>
      <Row justify="center">
        <SegmentedChoice
          label={t('welcome.start.language')}
          options={LANGUAGES}
          value={language}
          onChange={next => void bridge().setPreferences({ language: next })}
        />
      </Row>
      <Stack gap="sm">
        <Text as="h2" size="section">
          {t('welcome.start.question')}
        </Text>
        <ChoiceCards
          label={t('welcome.start.question')}
          isFocused
          options={STARTS.map(({ value, icon }) => ({
            value,
            icon,
            title: t(`welcome.start.${value}.title`),
            text: t(`welcome.start.${value}.text`)
          }))}
          value={start}
          onChange={onStart}
        />
      </Stack>
      <Row justify="between">
        <Text size="caption" tone="soft">
          {t('welcome.start.privacy')}
        </Text>
        <Button type="submit" variant="filled" loading={isBusy}>
          {t('welcome.start.next')}
        </Button>
      </Row>
    </StepForm>
  )
}
