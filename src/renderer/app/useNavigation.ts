import { useRoute, useText } from '@renderer/client'
import { useToday } from '@renderer/lib/useToday'
import {
  formatDate,
  IconBriefcase,
  IconChartHistogram,
  IconDatabaseExport,
  IconSettings,
  IconSun,
  IconUsers
} from '@renderer/ui'
import { addDays, localDateOf } from '@domain/calendar'
import type { NavItem } from './AppFrame'

/** How many people have a next step due today or before; undefined until it is known. */
export function useDueCount(): number | undefined {
  const tomorrow = addDays(useToday(), 1)
  const { data } = useRoute('alumni.count', {
    filter: { join: 'and', items: [{ field: 'nextStepOn', operator: 'before', values: [tomorrow] }] }
  })
  return data?.count
}

/** The entries of the sidebar: only what exists. The list of alumni opens as it was left. */
export function useNavigation(alumniHref: string): NavItem[][] {
  const { t } = useText()
  const due = useDueCount()
  const choices = useRoute('person.choices', {})
  const open = choices.data?.openings.filter(({ status }) => status === 'open').length
  return [
    [
      { id: 'today', label: t('app.nav.today'), icon: IconSun, href: '#/today', badge: due },
      { id: 'alumni', label: t('app.nav.alumni'), icon: IconUsers, href: `#${alumniHref}` },
      { id: 'openings', label: t('app.nav.openings'), icon: IconBriefcase, href: '#/openings', badge: open }
    ],
    [{ id: 'balance', label: t('app.nav.balance'), icon: IconChartHistogram, href: '#/balance' }],
    [
      { id: 'data', label: t('app.nav.data'), icon: IconDatabaseExport, href: '#/data' },
      { id: 'settings', label: t('app.nav.settings'), icon: IconSettings, href: '#/settings/general' }
    ]
  ]
}

/** What stands at the foot of the sidebar. */
export function useFootLines(): string[] {
  const { t, language } = useText()
  const { data } = useRoute('system.info', {})
  if (!data) return []
  return [t('app.foot.encrypted'), backupLine()]

  function backupLine(): string {
    if (!data || data.lastBackupAt === null) return t('app.foot.neverBackedUp')
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const day = localDateOf(data.lastBackupAt, zone)
    if (day !== data.today) return t('app.foot.backedUpOn', { date: formatDate(day, language) })
    const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' }).format(data.lastBackupAt)
    return t('app.foot.backedUpAt', { time: time.replace(/^0/, '') })
  }
}
