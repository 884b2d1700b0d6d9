import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'

/** Turns what came from a window into arguments, or null when it is not what the channel takes. */
export type Reader<A> = (args: unknown[]) => A | null

type AnyEvent = IpcMainEvent | IpcMainInvokeEvent

export type Ipc = {
  /** Answers `invoke`. A foreign sender or other arguments reject, without saying why. */
  answer<A>(channel: string, read: Reader<A>, work: (args: A, sender: WebContents) => unknown): void
  /** Takes `send`; what does not fit is dropped. */
  take<A>(channel: string, read: Reader<A>, work: (args: A, sender: WebContents) => void): void
  /** Answers `sendSync`, for what is needed before the first paint. */
  answerNow(channel: string, work: () => unknown): void
}

/**
 * The only place that touches Electron's ipcMain.
 *
 * @param isOwnPage whether a URL is a page of ours
 */
export function createIpc(isOwnPage: (url: string) => boolean, onRefused: (channel: string) => void): Ipc {
  /** Only the top frame of our own page; a frame that is gone or embedded is nobody. */
  function isOurs(event: AnyEvent): boolean {
    const frame = event.senderFrame
    return frame !== null && frame === event.sender.mainFrame && isOwnPage(frame.url)
  }

  function accept<A>(channel: string, event: AnyEvent, read: Reader<A>, args: unknown[]): A | null {
    const accepted = isOurs(event) ? read(args) : null
    if (accepted === null) onRefused(channel)
    return accepted
  }

  return {
    answer: (channel, read, work) =>
      ipcMain.handle(channel, (event, ...args: unknown[]) => {
        const accepted = accept(channel, event, read, args)
        if (accepted === null) throw new Error('refused')
        return work(accepted, event.sender)
      }),
    take: (channel, read, work) =>
      void ipcMain.on(channel, (event, ...args: unknown[]) => {
        const accepted = accept(channel, event, read, args)
        if (accepted !== null) work(accepted, event.sender)
      }),
    answerNow: (channel, work) =>
      void ipcMain.on(channel, event => {
        event.returnValue = accept(channel, event, () => true, []) ? work() : null
      })
  }
}
