import { useState } from 'react'
import { useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import { useToday } from '@renderer/lib/useToday'
import { Button, Card, DateField, formatDate, NumberLink, Row, RowList, Stack, Text } from '@renderer/ui'
import { displayName } from '@domain/names'
import type { Preview } from '../model/types'
import { useImportWords } from './useImportWords'

/** So many are shown at once; recording one brings the next. */
const SHOWN = 8

type Rehire = Preview['rehires'][number]

/** Known alumni whom the file shows as employed again, each with the one thing to do. */
export function Rehires({ rehires }: { rehires: readonly Rehire[] }) {
  const { t } = useImportWords()
  if (rehires.length === 0) return null
  const more = rehires.length - SHOWN
  return (
    <Card title={t('importScreen.check.rehires')} detail={t('importScreen.check.rehiresDetail')}>
      <Stack gap="md">
        {rehires.slice(0, SHOWN).map(rehire => (
          <RehireRow key={rehire.personId} rehire={rehire} />
        ))}
        {more > 0 && <Text tone="muted">{t('importScreen.check.rehireMore', { count: more })}</Text>}
      </Stack>
    </Card>
  )
}

function RehireRow({ rehire: { personId, startOn } }: { rehire: Rehire }) {
  const { t, language } = useImportWords()
  const { openPerson } = useAppActions()
  const { data: person } = useRoute('person.get', { personId })
  const today = useToday()
  const change = useChange()
  const [typed, setTyped] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const on = startOn ?? typed
  const name = person ? displayName(person.name, language) : '…'

  async function record(): Promise<void> {
    if (on === null) return
    setIsBusy(true)
    await change('outcome.save', { personId, kind: 'rehire', on }, t('importScreen.check.rehireRecorded', { name }))
    setIsBusy(false)
  }

  return (
    <RowList
      items={[
        {
          id: personId,
          text: <NumberLink onOpen={() => openPerson(personId)}>{name}</NumberLink>,
          second:
            startOn === null
              ? t('importScreen.check.rehireUnknown')
              : t('importScreen.check.rehireSince', { date: formatDate(startOn, language) }),
          end: (
            <Row gap="sm">
              {startOn === null && (
                <DateField
                  size="xs"
                  label={t('importScreen.check.rehireOn')}
                  isLabelHidden
                  value={typed}
                  onChange={setTyped}
                  today={today}
                />
              )}
              <Button size="xs" disabled={on === null} loading={isBusy} onClick={() => void record()}>
                {t('importScreen.check.recordRehire')}
              </Button>
            </Row>
          )
        }
      ]}
    />
  )
}
