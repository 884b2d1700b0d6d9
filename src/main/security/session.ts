import type { Session, WebContents } from 'electron'

/** What the window may load: the app's own files, and the dev server while developing. */
export type Ground = {
  /** `file:` URL of the folder that holds the built page, with a closing slash. */
  folder: string
  /** For example `http://localhost:5173`, or null in a built app. */
  devServer: string | null
}

const policy = (ground: Ground): string => {
  const dev = ground.devServer ? ` ${ground.devServer} ${ground.devServer.replace(/^http/, 'ws')}` : ''
  const script = ground.devServer ? `'self' 'unsafe-inline'${dev}` : `'self'`
  return [
    `default-src 'none'`,
    `script-src ${script}`,
    `style-src 'self' 'unsafe-inline'${dev}`,
    `img-src 'self' data: blob:${dev}`,
    `font-src 'self' data:${dev}`,
    `connect-src 'self'${dev}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`
  ].join('; ')
}

/** Whether a request stays on this machine. */
export function isAllowed(url: string, ground: Ground): boolean {
  if (url.startsWith(ground.folder) || /^(devtools|data|blob):/.test(url)) return true
  const { devServer } = ground
  return (
    devServer !== null && (url.startsWith(`${devServer}/`) || url.startsWith(`${devServer.replace(/^http/, 'ws')}/`))
  )
}

/** Whether a page is ours to talk to. */
export function isOwnPage(url: string, ground: Ground): boolean {
  if (ground.devServer && url.startsWith(`${ground.devServer}/`)) return true
  return url.startsWith(ground.folder)
}

/** No permission, no foreign request, a strict content policy. */
export function secureSession(session: Session, ground: Ground, onBlocked: () => void): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write')
  )
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => {
    const isFine = isAllowed(details.url, ground)
    if (!isFine) onBlocked()
    answer({ cancel: !isFine })
  })
  session.webRequest.onHeadersReceived((details, answer) => {
    answer({ responseHeaders: { ...details.responseHeaders, 'Content-Security-Policy': [policy(ground)] } })
  })
}

/** The page stays where it is: no other page, no second window, no embedded guest. */
export function secureContents(contents: WebContents, ground: Ground): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event, url) => {
    if (!isOwnPage(url, ground)) event.preventDefault()
  })
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
}
