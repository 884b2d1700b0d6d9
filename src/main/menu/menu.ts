import type { MenuItemConstructorOptions } from 'electron'
import type { Command, Screen, Theme } from '@shared/bridge'
import type { TextKey, Translate } from '@shared/i18n/translate'

export type MenuOptions = {
  t: Translate
  isMac: boolean
  isPackaged: boolean
  theme: Theme
  onCommand(command: Command): void
  onTheme(theme: Theme): void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }
const SCREENS: readonly [Screen & keyof typeof SCREEN_TEXT, string][] = [
  ['today', '1'],
  ['alumni', '2'],
  ['openings', '3'],
  ['balance', '4'],
  ['data', '5']
]
const SCREEN_TEXT = {
  today: 'menu.view.today',
  alumni: 'menu.view.alumni',
  openings: 'menu.view.openings',
  balance: 'menu.view.balance',
  data: 'menu.view.data'
} as const satisfies Record<string, TextKey>
const THEMES = { system: 'menu.view.themeSystem', light: 'menu.view.themeLight', dark: 'menu.view.themeDark' } as const

/** The native menu: every entry does something, and says so in the app's language. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { t, isMac, isPackaged, onCommand, onTheme } = options
  const command = (key: TextKey, name: Command, accelerator?: string): Item => ({
    id: name,
    label: t(key),
    ...(accelerator ? { accelerator } : {}),
    click: () => onCommand(name)
  })
  const role = (key: TextKey, name: NonNullable<Item['role']>, accelerator?: string): Item => ({
    label: t(key),
    role: name,
    ...(accelerator ? { accelerator } : {})
  })
  const settings = command('menu.edit.settings', 'screen.settings', 'CmdOrCtrl+,')
  const about = command('menu.help.about', 'about')

  const app: Item = {
    label: 'Okaeri',
    submenu: [
      about,
      separator,
      settings,
      separator,
      role('menu.app.services', 'services'),
      separator,
      role('menu.app.hide', 'hide'),
      role('menu.app.hideOthers', 'hideOthers'),
      role('menu.app.showAll', 'unhide'),
      separator,
      role('menu.app.quit', 'quit')
    ]
  }
  const file: Item = {
    label: t('menu.file.label'),
    submenu: [
      command('menu.file.import', 'import', 'CmdOrCtrl+I'),
      command('menu.file.export', 'export', 'CmdOrCtrl+Shift+E'),
      separator,
      command('menu.file.backup', 'backup'),
      command('menu.file.lock', 'lock', 'CmdOrCtrl+Shift+L'),
      ...(isMac ? [] : [separator, role('menu.file.quit', 'quit', 'CmdOrCtrl+Q')])
    ]
  }
  // Undo is the app's own: the window sends it on to a text field that has the focus.
  const edit: Item = {
    label: t('menu.edit.label'),
    submenu: [
      command('menu.edit.undo', 'undo', 'CmdOrCtrl+Z'),
      command('menu.edit.redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      separator,
      role('menu.edit.cut', 'cut'),
      role('menu.edit.copy', 'copy'),
      role('menu.edit.paste', 'paste'),
      role('menu.edit.selectAll', 'selectAll'),
      ...(isMac ? [] : [separator, settings])
    ]
  }
  const view: Item = {
    label: t('menu.view.label'),
    submenu: [
      ...SCREENS.map(([screen, digit]) => command(SCREEN_TEXT[screen], `screen.${screen}`, `CmdOrCtrl+${digit}`)),
      separator,
      {
        label: t('menu.view.theme'),
        submenu: (Object.keys(THEMES) as Theme[]).map(theme => ({
          id: `theme.${theme}`,
          label: t(THEMES[theme]),
          type: 'radio',
          checked: theme === options.theme,
          click: () => onTheme(theme)
        }))
      },
      separator,
      role('menu.view.zoomIn', 'zoomIn'),
      role('menu.view.zoomOut', 'zoomOut'),
      role('menu.view.zoomReset', 'resetZoom'),
      role('menu.view.fullScreen', 'togglefullscreen'),
      ...(isPackaged
        ? []
        : [separator, role('menu.view.reload', 'reload'), role('menu.view.developerTools', 'toggleDevTools')])
    ]
  }
  const go: Item = {
    label: t('menu.go.label'),
    submenu: [command('menu.go.palette', 'palette', 'CmdOrCtrl+K'), command('menu.go.log', 'log', 'CmdOrCtrl+L')]
  }
  const window: Item = {
    label: t('menu.window.label'),
    role: 'window',
    submenu: [
      role('menu.window.minimize', 'minimize'),
      role('menu.window.zoom', 'zoom'),
      role('menu.window.front', 'front')
    ]
  }
  const help: Item = {
    label: t('menu.help.label'),
    role: 'help',
    submenu: [command('menu.help.keys', 'keys', 'CmdOrCtrl+/'), ...(isMac ? [] : [about])]
  }
  return [...(isMac ? [app] : []), file, edit, view, go, ...(isMac ? [window] : []), help]
}
