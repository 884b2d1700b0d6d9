import { useState, type ReactNode } from 'react'
import {
  Button,
  Card,
  DefinitionPopover,
  Divider,
  Explained,
  FactorList,
  NumberLink,
  RangeMeter,
  Stack,
  Text,
  type Factor
} from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { TextKey } from '@shared/i18n/translate'
import { usePersonWords, type PersonWords } from '../usePersonWords'

type Explanation = NonNullable<Person['returnLikelihood']>

/** One reason of a score, a factor or a modifier alike. */
type Share = {
  id: string
  /** The path of its words: `readiness.factor.intent`. */
  path: string
  isKnown: boolean
  shown: number | null
  swing: number
  reason: Explanation['contributions'][number]['reason']
  source: string
}

/**
 * Known reasons by what they add, then the unknown ones by what they could. A modifier that does not apply adds
 * nothing and is left out.
 */
function sharesOf({ contributions, modifiers }: Explanation): Share[] {
  const all: Share[] = [
    ...contributions.map(one => ({ ...one, id: one.factor, path: `readiness.factor.${one.factor}` })),
    ...modifiers
      .filter(one => !one.isKnown || one.applied !== 0)
      .map(one => ({ ...one, id: one.modifier, path: `readiness.modifier.${one.modifier}` }))
  ]
  const known = all.filter(one => one.isKnown).sort((a, b) => (b.shown ?? 0) - (a.shown ?? 0))
  return [...known, ...all.filter(one => !one.isKnown).sort((a, b) => b.swing - a.swing)]
}

export type ScoreCardProps = {
  explanation: Explanation
  /** The points that fill a bar, the same for all scores of a page. */
  fullPoints: number
  /** Shows its reasons as one line until they are asked for. */
  isFolded?: boolean
  /** Opens where the answer about a factor is written down. */
  onAnswer: (about: string) => void
}

/** A score with all its reasons, and the one question that would tell most. */
export function ScoreCard({ explanation, fullPoints, isFolded, onAnswer }: ScoreCardProps) {
  const words = usePersonWords()
  const { t } = words
  const [isOpen, setIsOpen] = useState(!isFolded)
  const { kind, score, low, high } = explanation
  const title = t(`readiness.${kind}.title`)
  const shares = sharesOf(explanation)
  return (
    <Card
      title={
        <>
          {title}{' '}
          <DefinitionPopover name={title}>
            {t(`readiness.${kind}.about`)} {t('readiness.bandWhy')}
          </DefinitionPopover>
        </>
      }
      end={
        <RangeMeter
          size="large"
          label={title}
          value={score === null ? null : Math.round(score)}
          low={Math.round(low)}
          high={Math.round(high)}
        />
      }
    >
      <Stack gap="md">
        {isOpen || score === null ? (
          <Reasons shares={shares} score={score} fullPoints={fullPoints} words={words} onAnswer={onAnswer} />
        ) : (
          <Folded shares={shares} words={words} onOpen={() => setIsOpen(true)} />
        )}
        {(isOpen || score === null) && <Question explanation={explanation} onAnswer={onAnswer} />}
      </Stack>
    </Card>
  )
}

function Folded({ shares, words, onOpen }: { shares: Share[]; words: PersonWords; onOpen: () => void }) {
  const { t, reason } = words
  const known = shares.filter(share => share.isKnown && share.shown !== 0)
  return (
    <>
      <Text as="p" size="caption" tone="soft">
        {known.map(share => reason(share.reason)).join(t('person.separator'))}
      </Text>
      <Text size="caption" tone="soft">
        <NumberLink onOpen={onOpen}>{t('person.score.open')}</NumberLink>
      </Text>
    </>
  )
}

type ReasonsProps = {
  shares: Share[]
  score: number | null
  fullPoints: number
  words: PersonWords
  onAnswer: (about: string) => void
}

function Reasons({ shares, score, fullPoints, words, onAnswer }: ReasonsProps) {
  const { t, reason } = words

  function label(share: Share): ReactNode {
    return (
      <Explained
        name={t(`${share.path}.label` as TextKey)}
        explanation={t(`${share.path}.evidence` as TextKey)}
        source={share.source}
        action={close => (
          <div>
            <Button
              size="xs"
              onClick={() => {
                close()
                onAnswer(share.id)
              }}
            >
              {t(share.isKnown ? 'person.score.correct' : 'person.score.answer')}
            </Button>
          </div>
        )}
      >
        {reason(share.reason)}
      </Explained>
    )
  }

  const factors = shares.map((share): Factor => ({
    id: share.id,
    label: label(share),
    points: share.isKnown ? share.shown : null,
    spread: share.swing
  }))
  if (score !== null) return <FactorList fullPoints={fullPoints} factors={factors} />
  const known = shares.filter(share => share.isKnown)
  return (
    <Stack gap="xs">
      {known.map(share => (
        <Text key={share.id} as="p" size="caption" tone="soft">
          {label(share)}
        </Text>
      ))}
      <Text as="p" size="caption" tone="soft">
        {t('readiness.noScoreWhy')}
      </Text>
    </Stack>
  )
}

function Question({ explanation: { question }, onAnswer }: Pick<ScoreCardProps, 'explanation' | 'onAnswer'>) {
  const { t } = usePersonWords()
  if (!question) return null
  return (
    <>
      <Divider />
      <Text as="p" size="caption" tone="soft">
        {t('readiness.nextQuestion')}
        <NumberLink onOpen={() => onAnswer(question.about)}>{t(question.textKey as TextKey)}</NumberLink>
      </Text>
    </>
  )
}
