import { bridge, call, usePreferences, useRoute, useText } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { useChange } from '@renderer/lib/useChange'
import { Card, SegmentedChoice, Select, SettingList, SettingRow, Sized, Skeleton, Stack } from '@renderer/ui'
import { playbookSchema } from '@domain/playbook'
import type { Theme } from '@shared/bridge'
import type { Language } from '@shared/types/vocabulary'
import { SavedText } from './SavedText'

/** Each in its own words. */
const LANGUAGES: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'ja', label: '日本語' }
]
const THEMES: Theme[] = ['system', 'light', 'dark']
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** This laptop, the organisation, and who sits here. */
export function GeneralSection() {
  const { t } = useText()
  const { language, theme } = usePreferences()
  return (
    <Stack gap="lg">
      <Card title={t('settings.general.laptop')}>
        <SettingList>
          <SettingRow label={t('settings.general.language')}>
            <SegmentedChoice
              label={t('settings.general.language')}
              options={LANGUAGES}
              value={language}
              onChange={next => void bridge().setPreferences({ language: next })}
            />
          </SettingRow>
          <SettingRow label={t('settings.general.theme')}>
            <SegmentedChoice
              label={t('settings.general.theme')}
              options={THEMES.map(value => ({ value, label: t(`settings.general.themes.${value}`) }))}
              value={theme}
              onChange={next => void bridge().setPreferences({ theme: next })}
            />
          </SettingRow>
        </SettingList>
      </Card>
      <Card title={t('settings.general.organisationCard')}>
        <SettingList>
          <Organisation />
          <MyName />
          <FiscalYear />
        </SettingList>
      </Card>
    </Stack>
  )
}

function Organisation() {
  const { t } = useText()
  const { data } = useRoute('settings.get', {})
  const attempt = useAttempt()
  const label = t('settings.general.organisation')
  return (
    <SettingRow label={label} description={t('settings.general.organisationWhat')}>
      {data ? (
        <SavedText
          label={label}
          value={data.organisation}
          onSave={async organisation => {
            const { error } = await attempt('settings.save', { organisation }, t('settings.saved'))
            return error ? t(`errors.${error.code}.title`) : undefined
          }}
        />
      ) : (
        <Skeleton lines={1} />
      )}
    </SettingRow>
  )
}

function MyName() {
  const { t } = useText()
  const { data } = useRoute('members.list', {})
  const attempt = useAttempt()
  const label = t('settings.general.me')
  const me = data?.items.find(member => member.isMe)

  async function save(name: string): Promise<string | undefined> {
    if (name === '') return t('settings.general.meNeeded')
    const known = me && { id: me.id, email: me.email, isAmbassador: me.isAmbassador }
    const { error } = await attempt(
      'members.save',
      { ...known, name, isMe: true },
      t('settings.general.meSaved', { name })
    )
    return error ? t(`errors.${error.code}.title`) : undefined
  }

  return (
    <SettingRow label={label} description={t('settings.general.meWhat')}>
      {data ? <SavedText label={label} value={me?.name ?? ''} onSave={save} /> : <Skeleton lines={1} />}
    </SettingRow>
  )
}

/** It is part of the Playbook, so a change is a version of it. */
function FiscalYear() {
  const { t, language } = useText()
  const { data } = useRoute('playbook.get', {})
  const change = useChange()
  const label = t('settings.general.fiscalYear')
  const nameOf = (month: number): string =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1))
  if (!data) return null
  const body = playbookSchema.parse(data.body)

  async function save(month: number): Promise<void> {
    const reason = t('settings.general.fiscalYearReason', { month: nameOf(month) })
    const saved = await change(
      'playbook.save',
      { body: { ...body, fiscalYearStartMonth: month }, reason },
      t('settings.saved')
    )
    // No score depends on it; everybody only has to carry the new version. What fails follows at the next start.
    if (saved) void call('system.refresh', {}).catch(() => undefined)
  }

  return (
    <SettingRow label={label} description={t('settings.general.fiscalYearWhat')}>
      <Sized width="word">
        <Select
          aria-label={label}
          data={MONTHS.map(month => ({ value: String(month), label: nameOf(month) }))}
          value={String(body.fiscalYearStartMonth)}
          onChange={month => month !== null && Number(month) !== body.fiscalYearStartMonth && void save(Number(month))}
        />
      </Sized>
    </SettingRow>
  )
}
