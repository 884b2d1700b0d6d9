import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { CHANNELS, type BootInfo, type BridgeEvent, type OkaeriBridge } from '@shared/bridge'

/** Electron before 32 put the path on the File itself. */
function pathOf(file: File): string {
  return webUtils?.getPathForFile ? webUtils.getPathForFile(file) : ((file as File & { path?: string }).path ?? '')
}

/** What is so until main says otherwise. The page begins to listen later than main begins to speak. */
const STATES: readonly string[] = ['status', 'session', 'preferences'] satisfies BridgeEvent['type'][]
const latest = new Map<string, BridgeEvent>()
const listeners = new Set<(event: BridgeEvent) => void>()

const boot = ipcRenderer.sendSync(CHANNELS.boot) as BootInfo
ipcRenderer.on(CHANNELS.event, (_event, message: BridgeEvent) => {
  if (STATES.includes(message.type)) latest.set(message.type, message)
  listeners.forEach(listener => listener(message))
})

const bridge: OkaeriBridge = {
  boot,
  call: (route, payload, options) => ipcRenderer.invoke(CHANNELS.call, route, payload, options ?? {}),
  session: (command, payload, options) => ipcRenderer.invoke(CHANNELS.session, command, payload, options ?? {}),
  cancel: callId => ipcRenderer.send(CHANNELS.cancel, callId),
  onEvent(listener) {
    const own = (event: BridgeEvent): void => listener(event)
    listeners.add(own)
    latest.forEach(own)
    return () => void listeners.delete(own)
  },
  restartData: () => ipcRenderer.send(CHANNELS.restartData),
  pickFile: purpose => ipcRenderer.invoke(CHANNELS.pickFile, purpose),
  pickSave: name => ipcRenderer.invoke(CHANNELS.pickSave, name),
  pickFolder: () => ipcRenderer.invoke(CHANNELS.pickFolder),
  takeDropped: async file => {
    const path = pathOf(file)
    return path === '' ? null : ipcRenderer.invoke(CHANNELS.takeDropped, path)
  },
  revealFile: token => ipcRenderer.send(CHANNELS.revealFile, token),
  openMail: url => ipcRenderer.invoke(CHANNELS.openMail, url),
  setBadge: count => ipcRenderer.send(CHANNELS.setBadge, count),
  setPreferences: change => ipcRenderer.invoke(CHANNELS.setPreferences, change),
  runtime: () => ipcRenderer.invoke(CHANNELS.runtime),
  reportReady: mark => ipcRenderer.send(CHANNELS.mark, mark)
}

contextBridge.exposeInMainWorld('okaeri', bridge)
