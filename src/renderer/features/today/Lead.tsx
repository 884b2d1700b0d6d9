import { useText } from '@renderer/client'
import { Text } from '@renderer/ui'
import { wordsOf } from '@domain/reason'
import type { RouteOutput } from '@shared/contract'
import { strongParts } from './todayWords'

/** One sentence: how the week stands, and why these people. */
export function Lead({ lean, choice }: Pick<RouteOutput<'today.get'>, 'lean' | 'choice'>) {
  const { t, language } = useText()
  return (
    <Text as="p" size="lead">
      {strongParts(t(`today.lead.${lean}`)).map(part =>
        part.isStrong ? (
          <Text key={part.text} as="strong" size="lead" isStrong>
            {part.text}
          </Text>
        ) : (
          part.text
        )
      )}
      {language === 'ja' ? '' : ' '}
      {wordsOf(choice, t, day => day)}
    </Text>
  )
}
