import { useEffect, useState } from 'react'
import { bridge, useText } from '@renderer/client'
import { ConfirmDialog, Stack, Text } from '@renderer/ui'
import type { RuntimeInfo } from '@shared/bridge'

/** What this program is, its version, and where its data lie. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText()
  const [runtime, setRuntime] = useState<RuntimeInfo | null>(null)
  useEffect(() => {
    void bridge().runtime().then(setRuntime)
  }, [])
  return (
    <ConfirmDialog
      isOpen
      title={t('app.about.title')}
      confirmLabel={t('app.about.close')}
      onConfirm={onClose}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text as="p">{t('app.about.line')}</Text>
        <Text as="p">{t('app.about.version', { version: bridge().boot.version })}</Text>
        {runtime && (
          <Text as="p" size="caption" tone="soft">
            {t('app.about.runtime', { electron: runtime.electron, chrome: runtime.chrome, node: runtime.node })}
          </Text>
        )}
        {runtime && (
          <Text as="p" size="caption" tone="soft">
            {t('app.about.folder', { folder: runtime.dataFolder })}
          </Text>
        )}
      </Stack>
    </ConfirmDialog>
  )
}
