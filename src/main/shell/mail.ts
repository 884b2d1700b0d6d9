import { shell } from 'electron'

/** Longer addresses are cut off or refused by mail programs. */
const MAX_LENGTH = 16_000

/** Opens a draft in the mail program: the only address that ever leaves the app. */
export async function openMail(url: string): Promise<boolean> {
  if (!/^mailto:/i.test(url) || url.length > MAX_LENGTH) return false
  try {
    await shell.openExternal(url)
    return true
  } catch {
    return false
  }
}
