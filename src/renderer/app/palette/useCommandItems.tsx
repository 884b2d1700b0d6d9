import { bridge, useRoute, useText } from '@renderer/client'
import { settingsSections } from '@renderer/features/settings/sections'
import { useAppActions } from '@renderer/lib/appActions'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBookmark,
  IconBriefcase,
  IconChartHistogram,
  IconDatabaseExport,
  IconFileImport,
  IconKeyboard,
  IconLanguage,
  IconLock,
  IconMessagePlus,
  IconMoon,
  IconSettings,
  IconShieldLock,
  IconSun,
  IconUserPlus,
  IconUsers,
  MODIFIER,
  type IconComponent,
  type PaletteItem
} from '@renderer/ui'
import type { Command, Theme } from '@shared/bridge'
import { useNavigate } from '@tanstack/react-router'
import { GO_KEYS } from '../useGoKeys'
import { changeWords } from '../useHistory'

/** A line that is found by its label or by other words for it. */
export type CommandItem = PaletteItem & { label: string; aliases?: string }

const icon = (Icon: IconComponent) => <Icon aria-hidden />

const SCREEN_ICONS = {
  today: IconSun,
  alumni: IconUsers,
  openings: IconBriefcase,
  balance: IconChartHistogram,
  data: IconDatabaseExport,
  settings: IconSettings
} as const
const THEMES = [
  ['themeLight', 'light', IconSun],
  ['themeDark', 'dark', IconMoon],
  ['themeSystem', 'system', IconSun]
] as const satisfies [string, Theme, IconComponent][]

/** All that the palette finds without asking: actions, screens, views, openings. */
export function useCommandItems(
  onCommand: (command: Command) => void
): Record<'actions' | 'screens' | 'settings' | 'views' | 'openings', CommandItem[]> {
  const { t, language } = useText()
  const app = useAppActions()
  const navigate = useNavigate()
  const history = useRoute('history.state', {})
  const saved = useRoute('views.list', { screen: 'alumni' })
  const choices = useRoute('person.choices', {})
  const { undo, redo } = history.data ?? {}
  const { platform } = bridge().boot
  const screens = (Object.keys(SCREEN_ICONS) as (keyof typeof SCREEN_ICONS)[]).map((screen): CommandItem => ({
    id: `screen-${screen}`,
    start: icon(SCREEN_ICONS[screen]),
    label: t(`app.nav.${screen}`),
    aliases: t(`app.palette.aliases.${screen}`),
    keys: ['g', Object.entries(GO_KEYS).find(([, target]) => target === screen)?.[0] ?? ''],
    onChoose: () => app.goTo(screen)
  }))
  const actions: CommandItem[] = [
    {
      id: 'log',
      start: icon(IconMessagePlus),
      label: t('app.palette.logAny'),
      aliases: t('app.palette.aliases.log'),
      keys: [`${MODIFIER} L`],
      onChoose: () => app.logTouchpoint()
    },
    {
      id: 'add',
      start: icon(IconUserPlus),
      label: t('app.palette.add'),
      aliases: t('app.palette.aliases.add'),
      onChoose: () => app.addAlumnus()
    },
    {
      id: 'import',
      start: icon(IconFileImport),
      label: t('app.palette.import'),
      aliases: t('app.palette.aliases.import'),
      keys: [`${MODIFIER} I`],
      onChoose: () => app.goTo('import')
    },
    ...(undo
      ? [
          {
            id: 'undo',
            start: icon(IconArrowBackUp),
            label: t('app.palette.undo', { what: changeWords(undo.route, t) }),
            aliases: t('app.palette.aliases.undo'),
            keys: [`${MODIFIER} Z`],
            onChoose: () => onCommand('undo')
          }
        ]
      : []),
    ...(redo
      ? [
          {
            id: 'redo',
            start: icon(IconArrowForwardUp),
            label: t('app.palette.redo', { what: changeWords(redo.route, t) }),
            aliases: t('app.palette.aliases.redo'),
            keys: [`${MODIFIER} ${platform === 'mac' ? '⇧ Z' : 'Y'}`],
            onChoose: () => onCommand('redo')
          }
        ]
      : []),
    {
      id: 'backup',
      start: icon(IconShieldLock),
      label: t('app.palette.backup'),
      aliases: t('app.palette.aliases.backup'),
      onChoose: () => onCommand('backup')
    },
    {
      id: 'lock',
      start: icon(IconLock),
      label: t('app.palette.lock'),
      aliases: t('app.palette.aliases.lock'),
      onChoose: () => onCommand('lock')
    },
    {
      id: 'keys',
      start: icon(IconKeyboard),
      label: t('app.palette.keys'),
      aliases: t('app.palette.aliases.keys'),
      keys: ['?'],
      onChoose: () => onCommand('keys')
    },
    ...THEMES.map(([key, theme, Icon]) => ({
      id: key,
      start: icon(Icon),
      label: t(`app.palette.${key}`),
      aliases: t(`app.palette.aliases.${key}`),
      onChoose: () => void bridge().setPreferences({ theme })
    })),
    {
      id: 'language',
      start: icon(IconLanguage),
      label: t('app.palette.switchLanguage'),
      aliases: t('app.palette.aliases.switchLanguage'),
      onChoose: () => void bridge().setPreferences({ language: language === 'ja' ? 'en' : 'ja' })
    }
  ]
  const views = (saved.data?.items ?? []).map((view): CommandItem => ({
    id: `view-${view.id}`,
    start: icon(IconBookmark),
    label: view.name,
    onChoose: () => void navigate({ to: '/alumni', search: { view: view.id } })
  }))
  const settings = settingsSections.map((section): CommandItem => ({
    id: `settings-${section}`,
    start: icon(IconSettings),
    label: t('app.palette.settings', { section: t(`settings.sections.${section}`) }),
    aliases: `${t(`settings.sections.${section}`)} ${t('app.palette.aliases.settings')}`,
    onChoose: () => void navigate({ to: '/settings/$section', params: { section } })
  }))
  const openings = (choices.data?.openings ?? []).map(({ id, title, status }): CommandItem => ({
    id: `opening-${id}`,
    start: icon(IconBriefcase),
    label: title,
    detail: status === 'open' ? undefined : t(`vocabulary.openingStatus.${status}`),
    onChoose: () => app.openOpening(id)
  }))
  return { actions, screens, settings, views, openings }
}
