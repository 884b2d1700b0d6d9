import { useRoute, useText } from '@renderer/client'
import { Button, Card, FormCell, Row, SegmentedChoice, Stack, Text, Textarea, TextInput } from '@renderer/ui'
import { fillTemplate, TEMPLATE_PLACEHOLDERS, unknownPlaceholders, type TemplatePlaceholder } from '@domain/playbook'
import { translate } from '@shared/i18n/translate'
import type { Language } from '@shared/types/vocabulary'
import { useRef, useState } from 'react'
import type { PlaybookDraft } from './usePlaybookDraft'

type Props = { draft: PlaybookDraft }

/** Each in its own words. */
const LANGUAGES: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'ja', label: '日本語' }
]

/** 理念: what it is all for. */
export function CharterCard({ draft }: Props) {
  const { t, language } = useText()
  const [shown, setShown] = useState<Language>(language)
  return (
    <Card
      title={t('settings.playbook.charter.title')}
      detail={t('settings.playbook.charter.what')}
      end={
        <SegmentedChoice
          size="small"
          label={t('settings.general.language')}
          options={LANGUAGES}
          value={shown}
          onChange={setShown}
        />
      }
    >
      <Textarea
        aria-label={t('settings.playbook.charter.label')}
        lang={shown}
        autosize
        minRows={3}
        maxRows={12}
        value={draft.body.charter[shown]}
        error={draft.problems.has(`charter.${shown}`)}
        onChange={event => draft.set(`charter.${shown}`, event.currentTarget.value)}
      />
    </Card>
  )
}

/** The draft that tells about an opening, with what may be filled in and how it then reads. */
export function MailCard({ draft }: Props) {
  const { t, language } = useText()
  const [shown, setShown] = useState<Language>(language)
  const place = `outreach.openingMail.${shown}`
  const mail = draft.body.outreach.openingMail[shown]
  const unknown = [...new Set(unknownPlaceholders(`${mail.subject}\n${mail.body}`))].map(name => `{{${name}}}`)
  const body = useRef<HTMLTextAreaElement>(null)

  /** Puts a placeholder where the cursor stands, and the cursor behind it. */
  function insert(name: TemplatePlaceholder): void {
    const field = body.current
    const from = field?.selectionStart ?? mail.body.length
    const to = field?.selectionEnd ?? from
    const text = `{{${name}}}`
    draft.set(`${place}.body`, mail.body.slice(0, from) + text + mail.body.slice(to))
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + text.length, from + text.length)
    })
  }

  return (
    <Card
      title={t('settings.playbook.mail.title')}
      detail={t('settings.playbook.mail.what')}
      end={
        <SegmentedChoice
          size="small"
          label={t('settings.playbook.mail.language')}
          options={LANGUAGES}
          value={shown}
          onChange={setShown}
        />
      }
    >
      <Stack>
        <TextInput
          label={t('settings.playbook.mail.subject')}
          lang={shown}
          value={mail.subject}
          error={draft.problems.has(`${place}.subject`)}
          onChange={event => draft.set(`${place}.subject`, event.currentTarget.value)}
        />
        <Textarea
          ref={body}
          label={t('settings.playbook.mail.body')}
          lang={shown}
          autosize
          minRows={8}
          maxRows={18}
          value={mail.body}
          error={
            unknown.length > 0
              ? t('settings.playbook.mail.unknown', { names: unknown })
              : draft.problems.has(`${place}.body`)
          }
          onChange={event => draft.set(`${place}.body`, event.currentTarget.value)}
        />
        <FormCell isWide label={t('settings.playbook.mail.insert')}>
          <Row gap="xs" isWrapping>
            {TEMPLATE_PLACEHOLDERS.map(name => {
              const words = t(`settings.playbook.mail.placeholder.${name}`)
              return (
                <Button
                  key={name}
                  size="xs"
                  aria-label={t('settings.playbook.mail.insertOf', { name: words })}
                  onClick={() => insert(name)}
                >
                  {words}
                </Button>
              )
            })}
          </Row>
        </FormCell>
        <MailPreview mail={mail} language={shown} />
      </Stack>
    </Card>
  )
}

/** How the mail reads to somebody invented; its sender is whoever sits here. */
function MailPreview({ mail, language }: { mail: { subject: string; body: string }; language: Language }) {
  const { t } = useText()
  const members = useRoute('members.list', {})
  const settings = useRoute('settings.get', {})
  const words = translate(language)
  const values = Object.fromEntries(
    TEMPLATE_PLACEHOLDERS.map(name => [name, words(`settings.playbook.mail.example.${name}`)])
  )
  const sender = members.data?.items.find(member => member.isMe)?.name
  const company = settings.data?.organisation
  const filled = { ...values, ...(sender ? { sender } : {}), ...(company ? { company } : {}) }
  return (
    <Card title={t('settings.playbook.mail.preview')}>
      <Stack gap="sm">
        <Text as="p" isStrong lang={language}>
          {fillTemplate(mail.subject, filled)}
        </Text>
        <Text as="p" isMultiline tone="soft" lang={language}>
          {fillTemplate(mail.body, filled)}
        </Text>
      </Stack>
    </Card>
  )
}
