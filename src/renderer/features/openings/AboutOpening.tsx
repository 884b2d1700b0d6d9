import { Chip, DefinitionList, PageBody, Row, Text } from '@renderer/ui'
import type { Opening } from '@shared/contract/openings'
import { useOpeningWords } from './openingWords'

/** What the job is, as it was typed in. */
export function AboutOpening({ opening }: { opening: Opening }) {
  const { t, date } = useOpeningWords()
  const unknown = <Text tone="muted">{t('openings.about.unknown')}</Text>
  return (
    <PageBody isUnderTabs>
      <DefinitionList
        labelWidth="wide"
        items={[
          { label: t('openings.about.department'), value: opening.department || unknown },
          { label: t('openings.about.place'), value: opening.place || unknown },
          {
            label: t('openings.about.skills'),
            value:
              opening.skills.length > 0 ? (
                <Row gap="xs" isWrapping>
                  {opening.skills.map(skill => (
                    <Chip key={skill}>{skill}</Chip>
                  ))}
                </Row>
              ) : (
                unknown
              )
          },
          { label: t('openings.about.atsId'), value: opening.atsId || unknown },
          { label: t('openings.about.openedOn'), value: date(opening.openedOn) },
          ...(opening.closedOn ? [{ label: t('openings.about.closedOn'), value: date(opening.closedOn) }] : []),
          { label: t('openings.about.owner'), value: opening.ownerName ?? unknown },
          {
            label: t('openings.about.description'),
            value: opening.description ? <Text isMultiline>{opening.description}</Text> : unknown
          }
        ]}
      />
    </PageBody>
  )
}
