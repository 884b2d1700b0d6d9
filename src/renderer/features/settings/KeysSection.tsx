import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { Button, Card, Kbd, MODIFIER, Row, SettingList, SettingRow, Stack, Text, type KeyHint } from '@renderer/ui'

/** The keys that act everywhere, in lists and in forms. */
export function KeysSection() {
  const { t } = useText()
  const { openShortcuts } = useAppActions()
  const everywhere: KeyHint[] = [
    { keys: [MODIFIER, 'K'], label: t('app.shortcuts.palette') },
    { keys: [MODIFIER, 'L'], label: t('app.shortcuts.log') },
    { keys: [MODIFIER, 'Z'], label: t('app.shortcuts.undo') },
    { keys: [MODIFIER, '⇧', 'Z'], label: t('app.shortcuts.redo') },
    { keys: ['Alt', '←'], label: t('app.shortcuts.back') },
    { keys: ['?'], label: t('app.shortcuts.help') }
  ]
  const lists: KeyHint[] = [
    { keys: ['j', 'k'], label: t('settings.keys.list.move') },
    { keys: ['↵'], label: t('settings.keys.list.open') },
    { keys: ['Space'], label: t('settings.keys.list.peek') },
    { keys: ['x'], label: t('settings.keys.list.select') },
    { keys: ['e'], label: t('settings.keys.list.edit') },
    { keys: ['/'], label: t('settings.keys.list.search') }
  ]
  const forms: KeyHint[] = [
    { keys: [MODIFIER, '↵'], label: t('settings.keys.form.save') },
    { keys: ['Esc'], label: t('settings.keys.form.cancel') },
    { keys: ['1', '2', '3'], label: t('settings.keys.form.choose') }
  ]
  return (
    <Stack gap="lg">
      <Row justify="between" isWrapping>
        <Text as="p" tone="soft">
          {t('settings.keys.lead')}
        </Text>
        <Button onClick={openShortcuts}>{t('settings.keys.show')}</Button>
      </Row>
      <Keys title={t('settings.keys.everywhere')} hints={everywhere} />
      <Keys title={t('settings.keys.lists')} hints={lists} />
      <Keys title={t('settings.keys.fields')} hints={forms} />
    </Stack>
  )
}

function Keys({ title, hints }: { title: string; hints: KeyHint[] }) {
  return (
    <Card title={title}>
      <SettingList>
        {hints.map(({ keys, label }) => (
          <SettingRow key={label} label={label}>
            <Row gap="xs">
              {keys.map(key => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Row>
          </SettingRow>
        ))}
      </SettingList>
    </Card>
  )
}
