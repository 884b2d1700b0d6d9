import { app, Menu, nativeTheme, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CHANNELS, type BootInfo, type BridgeEvent, type Preferences } from '@shared/bridge'
import { pickLanguage } from '@shared/i18n/index'
import { translate, type Translate } from '@shared/i18n/translate'
import { createMarks, printBench } from './bench'
import { createBreaker } from './dataHost/breaker'
import { canStartEarly, startHost } from './dataHost/startHost'
import { createSupervisor } from './dataHost/supervisor'
import { dataFolders, readEnvironment } from './environment'
import { connectBridge } from './bridge'
import { openLog } from './log/log'
import { menuTemplate } from './menu/menu'
import { openPreferences } from './preferences'
import { createIpc } from './security/ipc'
import { isKeychainAvailable, useKeychain } from './security/keychain'
import { isOwnPage, secureContents, secureSession, type Ground } from './security/session'
import { personOfArguments, personOfLink } from './shell/deepLink'
import { createDialogs } from './shell/dialogs'
import { createFileTokens } from './shell/fileTokens'
import { canvasColor, createMainWindow } from './windows/mainWindow'

/** After the bench's mark the app is left alone for so long (ms) before its memory is read. */
const BENCH_REST = 500

const platform = process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux'

/** Puts main together: preferences, window, menu, and the data process that does the work. */
export function startApp(): void {
  const marks = createMarks()
  marks.note('main')
  const environment = readEnvironment(process.env)
  const userData = app.getPath('userData')
  const folders = dataFolders(userData, environment.dataFolder)
  const log = openLog(join(userData, 'logs', 'main.log'), () => new Date())
  const preferences = openPreferences(join(userData, 'preferences.json'), code => log('preferences.failed', { code }))
  const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL?.replace(/\/$/, '') ?? null)
  const page = join(__dirname, '../renderer/index.html')
  const ground: Ground = { folder: pathToFileURL(join(__dirname, '../renderer')).href + '/', devServer }
  const tokens = createFileTokens()
  const windowBreaker = createBreaker()
  let window: BrowserWindow | null = null
  let linkedPerson = personOfArguments(process.argv)

  // Without a listener Electron shows a stack trace; the work is in other processes and goes on.
  process.on('uncaughtException', error => log('main.error', { name: error.name }))
  process.on('unhandledRejection', reason =>
    log('main.error', { name: reason instanceof Error ? reason.name : 'unknown' })
  )
  if (environment.hasNoGpu) app.disableHardwareAcceleration()
  nativeTheme.themeSource = preferences.get().theme

  function readPreferences(): Preferences {
    const { language, theme } = preferences.get()
    const systemLanguages = app.getPreferredSystemLanguages()
    return { language: environment.language ?? language ?? pickLanguage(systemLanguages), theme }
  }

  const text = (): Translate => translate(readPreferences().language)
  const tell = (event: BridgeEvent): void => {
    if (window && !window.isDestroyed()) window.webContents.send(CHANNELS.event, event)
  }

  const supervisor = createSupervisor({
    startHost,
    describeStart: () => ({
      folders,
      folder: supervisor.session?.folder ?? preferences.get().folder,
      language: readPreferences().language,
      isKeychainAvailable: isKeychainAvailable()
    }),
    givenKey: environment.key,
    keychain: useKeychain,
    onStatus: status => {
      log('data.status', { status })
      marks.note(`data.${status}`)
      tell({ type: 'status', status })
    },
    onSession: state => {
      marks.note(`session.${state.phase}`)
      if (state.error) log('session.failed', { code: state.error.code })
      if (state.phase === 'open' && state.folder !== preferences.get().folder) preferences.set({ folder: state.folder })
      tell({ type: 'session', state })
    },
    onChanged: tags => tell({ type: 'changed', tags }),
    onNote: log,
    now: Date.now,
    after: (ms, work) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    }
  })

  function rebuildMenu(): void {
    const template = menuTemplate({
      t: text(),
      isMac: platform === 'mac',
      isPackaged: app.isPackaged,
      theme: readPreferences().theme,
      onCommand: command => tell({ type: 'command', command }),
      onTheme: theme => void changePreferences({ theme })
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  function changePreferences(change: Partial<Preferences>): Preferences {
    preferences.set(change)
    if (change.language) environment.language = null
    nativeTheme.themeSource = preferences.get().theme
    window?.setBackgroundColor(canvasColor())
    rebuildMenu()
    const next = readPreferences()
    tell({ type: 'preferences', preferences: next })
    return next
  }

  function openLink(personId: string | null): void {
    if (personId && window) tell({ type: 'navigate', personId })
    else if (personId) linkedPerson = personId
  }

  function focusWindow(): void {
    if (!window) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  function openWindow(): void {
    window = createMainWindow(preferences, () => marks.note('windowShown'))
    marks.note('window')
    window.on('closed', () => (window = null))
    let isClosing = false
    window.on('close', () => (isClosing = true))
    window.webContents.on('render-process-gone', (_event, details) => {
      log('window.gone', { reason: details.reason })
      // Shown again, a page that falls over on its way out would keep the app from ever quitting.
      if (isClosing) return window?.destroy()
      if (details.reason !== 'clean-exit' && !windowBreaker.trip(Date.now())) window?.webContents.reload()
    })
    if (devServer) void window.loadURL(`${devServer}/`)
    else void window.loadFile(page)
  }

  function boot(): BootInfo {
    const person = linkedPerson
    linkedPerson = null
    return {
      preferences: readPreferences(),
      platform,
      version: app.getVersion(),
      status: supervisor.status,
      session: supervisor.session,
      linkedPerson: person
    }
  }

  connectBridge({
    ipc: createIpc(
      url => isOwnPage(url, ground),
      channel => log('ipc.refused', { channel })
    ),
    supervisor,
    tokens,
    dialogs: createDialogs(tokens, () => window, text),
    boot,
    changePreferences,
    runtime: () => ({
      electron: process.versions.electron ?? '',
      chrome: process.versions.chrome ?? '',
      node: process.versions.node,
      link: supervisor.host?.kind ?? '',
      dataFolder: folders[supervisor.session?.folder ?? 'real'],
      marks: marks.read()
    }),
    onMark: mark => {
      marks.note(mark)
      if (mark !== environment.benchMark) return
      setTimeout(() => {
        printBench(marks, supervisor.host?.kind ?? '', supervisor.host?.pid)
        app.quit()
      }, BENCH_REST)
    }
  })

  app.on('second-instance', (_event, argv) => {
    focusWindow()
    openLink(personOfArguments(argv))
  })
  app.on('open-url', (event, url) => {
    event.preventDefault()
    openLink(personOfLink(url))
  })
  app.on('web-contents-created', (_event, contents) => secureContents(contents, ground))
  app.on('window-all-closed', () => {
    if (platform !== 'mac') app.quit()
  })
  app.on('activate', () => {
    if (!window && app.isReady()) openWindow()
  })
  let isDrained = false
  app.on('will-quit', event => {
    if (isDrained) return
    event.preventDefault()
    void supervisor.stop().finally(() => {
      isDrained = true
      app.quit()
    })
  })

  // utilityProcess waits for `ready`; a plain Node can use the time before it.
  if (canStartEarly) supervisor.start()
  void app.whenReady().then(() => {
    marks.note('ready')
    if (!canStartEarly) supervisor.start()
    // While developing it would register Electron itself.
    if (app.isPackaged) app.setAsDefaultProtocolClient('okaeri')
    secureSession(session.defaultSession, ground, () => log('request.blocked'))
    openWindow()
    rebuildMenu()
  })
}
