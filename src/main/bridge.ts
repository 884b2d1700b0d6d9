import { app, shell, type WebContents } from 'electron'
import { CHANNELS, type BootInfo, type BridgeEvent, type Preferences, type RuntimeInfo } from '@shared/bridge'
import { toErrorBody } from '@shared/errors'
import type { CallHandle, Supervisor } from './dataHost/supervisor'
import { parseChange } from './preferences'
import type { Ipc } from './security/ipc'
import * as read from './security/readers'
import type { Dialogs } from './shell/dialogs'
import type { FileTokens } from './shell/fileTokens'
import { openMail } from './shell/mail'

export type BridgeOptions = {
  ipc: Ipc
  supervisor: Supervisor
  tokens: FileTokens
  dialogs: Dialogs
  boot(): BootInfo
  runtime(): RuntimeInfo
  changePreferences(change: Partial<Preferences>): Preferences
  onMark(mark: string): void
}

/** Main's end of `window.okaeri`. */
export function connectBridge(options: BridgeOptions): void {
  const { ipc, supervisor, tokens, dialogs } = options
  /** Calls that a window has named: its name → ours. */
  const named = new Map<string, number>()
  const nameOf = (sender: WebContents, callId: string): string => `${sender.id}:${callId}`

  async function forward(kind: 'call' | 'command', args: read.CallArguments, sender: WebContents): Promise<string> {
    const { name, payload, options: callOptions } = args
    const { callId } = callOptions
    let handle: CallHandle
    try {
      const files = tokens.resolve(callOptions.files)
      const onProgress = (progress: { done: number; total: number | null; phase: string }): void => {
        if (callId === undefined || sender.isDestroyed()) return
        sender.send(CHANNELS.event, { type: 'progress', callId, ...progress } satisfies BridgeEvent)
      }
      handle = supervisor[kind](name, payload, { files, onProgress })
    } catch (error) {
      return JSON.stringify({ ok: false, error: toErrorBody(error) })
    }
    if (callId === undefined) return handle.reply
    const key = nameOf(sender, callId)
    named.set(key, handle.id)
    return handle.reply.finally(() => named.delete(key))
  }

  ipc.answerNow(CHANNELS.boot, options.boot)
  ipc.answer(CHANNELS.call, read.readCall, (args, sender) => forward('call', args, sender))
  ipc.answer(CHANNELS.session, read.readCall, (args, sender) => forward('command', args, sender))
  ipc.take(CHANNELS.cancel, read.readShort, (callId, sender) => {
    const id = named.get(nameOf(sender, callId))
    if (id !== undefined) supervisor.cancel(id)
  })
  ipc.take(CHANNELS.restartData, read.readNothing, () => supervisor.restart())
  ipc.answer(CHANNELS.pickFile, read.readPurpose, purpose => dialogs.pickFile(purpose))
  ipc.answer(CHANNELS.pickSave, read.readShort, name => dialogs.pickSave(name))
  ipc.answer(CHANNELS.pickFolder, read.readNothing, () => dialogs.pickFolder())
  ipc.answer(CHANNELS.takeDropped, read.readText, path => dialogs.takeDropped(path))
  ipc.take(CHANNELS.revealFile, read.readShort, token => shell.showItemInFolder(tokens.pathOf(token)))
  ipc.answer(CHANNELS.openMail, read.readText, url => openMail(url))
  ipc.take(CHANNELS.setBadge, read.readCount, count => void app.setBadgeCount(count))
  ipc.answer(
    CHANNELS.setPreferences,
    ([value]) => parseChange(value),
    change => options.changePreferences(change)
  )
  ipc.answer(CHANNELS.runtime, read.readNothing, options.runtime)
  ipc.take(CHANNELS.mark, read.readShort, options.onMark)
}
