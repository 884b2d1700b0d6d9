import { bridge, useRoute, useText } from '@renderer/client'
import { formatBytes, formatInstant } from '@renderer/lib/backups/backupWords'
import { Card, DefinitionList, formatDate, Skeleton, Stack, Text, type Definition } from '@renderer/ui'
import type { RuntimeInfo } from '@shared/bridge'
import { useEffect, useState } from 'react'

/** The program, what it runs on, and where the data lie. */
export function AboutSection() {
  const { t, language } = useText()
  const { data } = useRoute('system.info', {})
  const [runtime, setRuntime] = useState<RuntimeInfo | null>(null)
  useEffect(() => {
    let isHere = true
    void bridge()
      .runtime()
      .then(found => isHere && setRuntime(found))
    return () => {
      isHere = false
    }
  }, [])
  if (!data || !runtime) return <Skeleton lines={6} />
  const app: Definition[] = [
    { label: t('settings.about.version'), value: bridge().boot.version },
    {
      label: t('settings.about.runtime'),
      value: `Electron ${runtime.electron} · Chrome ${runtime.chrome} · Node ${runtime.node}`
    }
  ]
  const held: Definition[] = [
    { label: t('settings.about.folder'), value: runtime.dataFolder },
    { label: t('settings.about.size'), value: formatBytes(data.bytes, language) },
    { label: t('settings.about.people'), value: t('settings.about.alumni', { count: data.alumni }) },
    {
      label: t('settings.about.lastBackup'),
      value: data.lastBackupAt === null ? t('settings.about.never') : formatInstant(data.lastBackupAt, language)
    },
    ...(data.scoredOn === null
      ? []
      : [{ label: t('settings.about.scored'), value: formatDate(data.scoredOn, language) }]),
    { label: t('settings.about.schema'), value: String(data.schemaVersion) }
  ]
  return (
    <Stack gap="lg">
      <Card title={t('settings.about.app')}>
        <Stack>
          <Text as="p" tone="soft">
            {t('settings.about.line')} {t('settings.about.offline')}
          </Text>
          <DefinitionList labelWidth="wide" items={app} />
        </Stack>
      </Card>
      <Card title={t('settings.about.data')}>
        <DefinitionList labelWidth="wide" items={held} />
      </Card>
    </Stack>
  )
}
