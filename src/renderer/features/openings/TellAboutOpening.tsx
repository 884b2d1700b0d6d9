import { useState } from 'react'
import { fittingMailto } from '@domain/mail/openingMail'
import { bridge, describeError, useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import {
  Button,
  Callout,
  Grow,
  IconMail,
  Kbd,
  MODIFIER,
  QuickDialog,
  QuickRow,
  SegmentedChoice,
  Select,
  Text,
  Textarea,
  TextInput,
  useHotkeys
} from '@renderer/ui'
import { LANGUAGES, type Language } from '@shared/types/vocabulary'
import type { TextKey } from '@shared/i18n/translate'
import type { Id } from '@shared/types/time'
import { langOf, useOpeningWords } from './openingWords'
import { useTellMail, type TellMail } from './useTellMail'

type Props = { personId: Id; openingId?: Id; onClose: () => void }
type Opened = 'opened' | 'pasted' | 'notOpened'

/** A mail about an opening: drafted from the Playbook, opened in the mail program, logged once it is sent. */
export function TellAboutOpening({ personId, openingId, onClose }: Props) {
  const { t, name, language } = useOpeningWords()
  const change = useChange()
  const { goTo } = useAppActions()
  const { data: prepared } = useRoute('touchpoint.prepare', { personId })
  const { data: list } = useRoute('opening.list', {})
  const [chosenId, setChosenId] = useState<Id | null>(openingId ?? null)
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isShown, setIsShown] = useState(false)
  const openings = (list?.items ?? []).filter(item => item.status === 'open' || item.id === openingId)
  const opening = openings.find(item => item.id === (chosenId ?? openings[0]?.id)) ?? null
  const mail = useTellMail(personId, opening?.id ?? null, chosenLanguage)
  const { draft, text } = mail
  const isBlocked = draft?.contactGate.state === 'blocked'
  const who = prepared ? name(prepared.name) : ''

  async function openMail(): Promise<void> {
    if (!draft || !text || isBlocked || draft.email === '') return
    const { mailto, tooLong } = fittingMailto(draft.email, text)
    const isOpened = await bridge().openMail(mailto)
    if (isOpened && !tooLong) return setOpened('opened')
    await navigator.clipboard.writeText(isOpened ? text.body : `${text.subject}\n\n${text.body}`)
    setOpened(isOpened ? 'pasted' : 'notOpened')
  }

  async function log(): Promise<void> {
    if (!opening || !text || isBlocked) return
    const done = await change(
      'touchpoint.log',
      {
        personIds: [personId],
        touchpoint: {
          channel: 'email',
          direction: 'out',
          intent: 'give',
          topic: 'opening',
          depth: 'personal',
          openingId: opening.id,
          body: `${text.subject}\n\n${text.body}`
        }
      },
      t('openings.tell.logged', { name: who, title: opening.title })
    )
    if (!done) return
    mail.forget()
    onClose()
  }

  useHotkeys([{ keys: 'mod+o', isGlobal: true, run: () => void openMail() }])
  // Shown once there is something to type into, so that the focus begins in the mail.
  const isReady = Boolean(list && prepared && (!opening || text || mail.error))
  if (isReady && !isShown) setIsShown(true)
  if (!isShown) return null
  const failed = mail.error && describeError(mail.error, t)
  return (
    <QuickDialog
      isOpen
      onClose={onClose}
      icon={IconMail}
      title={<span lang={langOf(who, language)}>{t('openings.tell.title', { name: who })}</span>}
      hints={[{ keys: ['Esc'], label: t('openings.tell.keys.draft') }]}
      submitLabel={t('openings.tell.log')}
      onSubmit={() => void log()}
      isSubmitDisabled={!text || isBlocked}
      footer={
        <Button
          leftSection={<IconMail aria-hidden />}
          rightSection={<Kbd>{`${MODIFIER} O`}</Kbd>}
          disabled={!text || isBlocked || draft?.email === ''}
          onClick={() => void openMail()}
        >
          {t('openings.tell.openMail')}
        </Button>
      }
    >
      <QuickRow label={t('openings.tell.opening')}>
        {openings.length > 0 ? (
          <Grow>
            <Select
              aria-label={t('openings.tell.chooseOpening')}
              searchable
              data={openings.map(item => ({ value: item.id, label: item.title }))}
              value={opening?.id ?? null}
              onChange={id => {
                setChosenId(id)
                setOpened(null)
              }}
            />
          </Grow>
        ) : (
          <>
            <Text tone="soft">{t('openings.tell.noOpenings')}</Text>
            <Button
              size="xs"
              onClick={() => {
                onClose()
                goTo('openings')
              }}
            >
              {t('openings.tell.newOpening')}
            </Button>
          </>
        )}
      </QuickRow>
      {failed && <Callout tone="bad">{`${failed.title} ${failed.action}`}</Callout>}
      {draft && <Notes mail={mail} />}
      {draft && text && (
        <MailFields
          mail={mail}
          onLanguage={next => {
            setChosenLanguage(next)
            setOpened(null)
          }}
        />
      )}
      {opened && (
        <div role="status">
          <Callout tone={opened === 'opened' ? 'neutral' : 'warn'}>{t(`openings.tell.${opened}`)}</Callout>
        </div>
      )}
    </QuickDialog>
  )
}

/** What speaks against this mail, or should be known before it goes. */
function Notes({ mail: { draft } }: { mail: TellMail }) {
  const { t, date, reason } = useOpeningWords()
  if (!draft) return null
  const { contactGate, toldOn } = draft
  return (
    <>
      {contactGate.state === 'blocked' && (
        <Callout tone="bad">
          <Text isStrong>{t('openings.tell.blocked')}</Text> {reason(contactGate.reason)}
        </Callout>
      )}
      {toldOn && <Callout tone="warn">{t('openings.tell.toldBefore', { on: date(toldOn) })}</Callout>}
    </>
  )
}

function MailFields({ mail, onLanguage }: { mail: TellMail; onLanguage: (language: Language) => void }) {
  const { t } = useOpeningWords()
  const { draft, text, edit, isEdited, forget } = mail
  if (!draft || !text) return null
  const missing = draft.missing.map(name => t(`openings.tell.missingNames.${name}` as TextKey))
  return (
    <>
      <QuickRow label={t('openings.tell.to')}>
        <Text tone={draft.email ? 'normal' : 'warn'}>{draft.email || t('openings.tell.noAddress')}</Text>
        <Grow />
        <SegmentedChoice
          size="small"
          label={t('openings.tell.language')}
          options={LANGUAGES.map(value => ({ value, label: t(`vocabulary.language.${value}`) }))}
          value={draft.language}
          onChange={onLanguage}
        />
      </QuickRow>
      <QuickRow label={t('openings.tell.subject')}>
        <TextInput
          aria-label={t('openings.tell.subject')}
          lang={draft.language}
          value={text.subject}
          onChange={event => edit({ subject: event.currentTarget.value })}
        />
      </QuickRow>
      <QuickRow label={t('openings.tell.body')} isTop>
        <Textarea
          aria-label={t('openings.tell.body')}
          lang={draft.language}
          autosize
          minRows={8}
          maxRows={14}
          data-autofocus
          value={text.body}
          onChange={event => edit({ body: event.currentTarget.value })}
        />
      </QuickRow>
      {(missing.length > 0 || isEdited) && (
        <QuickRow label="">
          {missing.length > 0 && (
            <Text size="caption" tone="soft">
              {t('openings.tell.missing', { names: missing })}
            </Text>
          )}
          {isEdited && (
            <Button size="xs" variant="subtle" onClick={forget}>
              {t('openings.tell.fresh')}
            </Button>
          )}
        </QuickRow>
      )}
    </>
  )
}
