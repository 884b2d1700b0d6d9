import type { Language } from '@shared/types/vocabulary'
import {
  IconBook2,
  IconBriefcase,
  IconCalendarEvent,
  IconChartHistogram,
  IconDatabaseExport,
  IconDoorExit,
  IconLayoutKanban,
  IconNews,
  IconSettings,
  IconSun,
  IconUsers
} from '../icons'

/** One text in both languages, for the gallery's invented content. */
export type Both = { en: string; ja: string }

const entries = [
  [
    { id: 'today', icon: IconSun, en: 'Today', ja: '今日', badge: 7 },
    { id: 'alumni', icon: IconUsers, en: 'Alumni', ja: 'アルムナイ' },
    { id: 'pipeline', icon: IconLayoutKanban, en: 'Pipeline', ja: 'パイプライン' },
    { id: 'openings', icon: IconBriefcase, en: 'Openings', ja: '募集と候補者', badge: 3 }
  ],
  [
    { id: 'changes', icon: IconNews, en: 'Company changes', ja: '会社の変化' },
    { id: 'events', icon: IconCalendarEvent, en: 'Events', ja: 'イベント' },
    { id: 'exits', icon: IconDoorExit, en: 'Exit desk', ja: '退職手続き', badge: 2 }
  ],
  [
    { id: 'balance', icon: IconChartHistogram, en: 'Dashboards', ja: 'ダッシュボード' },
    { id: 'playbook', icon: IconBook2, en: 'Playbook', ja: '型（プレイブック）' }
  ],
  [
    { id: 'import', icon: IconDatabaseExport, en: 'Data', ja: 'データ' },
    { id: 'settings', icon: IconSettings, en: 'Settings', ja: '設定' }
  ]
]

/** The sidebar of the pictures. */
export function navigation(language: Language, page: string) {
  return {
    groups: entries.map(group =>
      group.map(({ id, icon, badge, ...label }) => ({ id, icon, badge, label: label[language], href: `#/${id}` }))
    ),
    currentId: ['person', 'log', 'palette'].includes(page) ? 'alumni' : page,
    footLines:
      language === 'ja' ? ['この端末で暗号化済み', 'バックアップ 9:12'] : ['Encrypted on this laptop', 'Backed up 9:12']
  }
}
