import {
  Button,
  Explained,
  IconAlertTriangle,
  IconArrowBackUp,
  IconBookmark,
  IconCalendar,
  IconColumns3,
  IconInfoCircle,
  IconLock,
  IconShieldLock,
  IconUser,
  IconUserQuestion,
  NoteList,
  Row,
  Section,
  Stack,
  Text,
  type IconComponent
} from '@renderer/ui'
import type { ImportPlan } from '@shared/contract/importPlan'
import { noticesOf, type Notice } from '../model/notices'
import type { Inspection, Preview } from '../model/types'
import { importSession } from '../session/useImportSession'
import { useImportWords, type ImportWords } from './useImportWords'

const icons: Readonly<Record<string, IconComponent>> = {
  neverRead: IconShieldLock,
  sensitiveOff: IconLock,
  datesAmbiguous: IconCalendar,
  duplicateHeaders: IconColumns3,
  notImported: IconColumns3,
  namesSwapped: IconUser,
  namesSwappedChanged: IconUser,
  namesMaybeSwapped: IconUser,
  namesMaybeSwappedChanged: IconUser,
  sensitiveDropped: IconShieldLock,
  leavingSoon: IconCalendar,
  formula: IconAlertTriangle,
  garbled: IconAlertTriangle
}

/** The word on the button that turns the names round, by what stands now. */
const swapWords = {
  namesSwapped: 'importing.notice.namesSwappedUndo',
  namesSwappedChanged: 'importScreen.noticed.namesSwappedChange',
  namesMaybeSwapped: 'importing.notice.namesMaybeSwappedAccept',
  namesMaybeSwappedChanged: 'importing.notice.namesSwappedUndo'
} as const

/** What was noticed about the file, in words, with what can be done about it. */
export function Noticed(props: { inspection: Inspection; plan: ImportPlan; preview: Preview | null }) {
  const { inspection, plan, preview } = props
  const words = useImportWords()
  const { t } = words
  const notes = noticesOf(inspection, plan, preview).map(notice => ({
    id: `${notice.group} ${notice.code}`,
    icon: icons[notice.code] ?? (notice.group === 'rowNotice' ? IconUserQuestion : IconInfoCircle),
    text: <NoticeText notice={notice} words={words} />
  }))
  return (
    <Section title={t('importScreen.noticed.title')}>
      <NoteList
        notes={[
          ...notes,
          {
            id: 'remembered',
            icon: IconBookmark,
            text: t(inspection.isRemembered ? 'importScreen.noticed.remembered' : 'importing.notice.remembered')
          },
          { id: 'undoable', icon: IconArrowBackUp, text: t('importing.notice.undoable') }
        ]}
      />
    </Section>
  )
}

function NoticeText({ notice, words }: { notice: Notice; words: ImportWords }) {
  const { t, say, listOf, quoted, language } = words
  if (notice.group === 'rowNotice') {
    return (
      <Stack gap="none">
        <span>{say(`importing.rowNotice.${notice.code}`, { count: notice.count })}</span>
        {notice.examples.length > 0 && (
          <Text size="caption" tone="muted">
            {quoted(notice.examples)}
          </Text>
        )}
      </Stack>
    )
  }
  const { code, count, headers } = notice
  const params = {
    count,
    headers: listOf(headers),
    categories: listOf(notice.categories.map(category => say(`importing.category.${category}`)))
  }
  const isChanged = code.endsWith('Changed')
  return (
    <Stack gap={code in swapWords ? 'xs' : 'none'}>
      <span>{say(isChanged ? `importScreen.noticed.${code}` : `importing.notice.${code}`, params)}</span>
      {code === 'neverRead' && (
        <Text size="caption" tone="soft">
          <Explained
            name={t('importing.target.neverRead')}
            explanation={
              <Stack gap="sm">
                <span>{t('importing.notice.neverReadWhy')}</span>
                <Text size="caption" tone="muted">
                  {headers.join(language === 'ja' ? '、' : ', ')}
                </Text>
              </Stack>
            }
          >
            {t('importScreen.noticed.why')}
          </Explained>
        </Text>
      )}
      {code in swapWords && (
        <Row>
          <Button size="xs" onClick={() => importSession.swapNames()}>
            {t(swapWords[code as keyof typeof swapWords])}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
