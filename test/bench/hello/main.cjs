// The least that an Electron program can be: one window, one sentence. What Okaeri's start and memory are measured against.
const { app, BrowserWindow, ipcMain } = require('electron')
const { join } = require('node:path')

const REST = 3_000

if (process.env.OKAERI_NO_GPU === '1') app.disableHardwareAcceleration()
if (process.env.OKAERI_USER_DATA) app.setPath('userData', process.env.OKAERI_USER_DATA)

ipcMain.on('usable', () => {
  const usable = Math.round(Date.now() - process.getCreationTime())
  if (process.env.OKAERI_BENCH !== 'usable') return
  setTimeout(() => {
    const processes = app.getAppMetrics().map(({ type, pid, memory }) => ({ type, pid, kib: memory.workingSetSize }))
    process.stdout.write(`BENCH ${JSON.stringify({ marks: { usable }, processes, dataKib: null })}\n`)
    app.quit()
  }, REST)
})

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload: join(__dirname, 'preload.cjs'), sandbox: true, contextIsolation: true }
  })
  window.loadFile(join(__dirname, process.env.OKAERI_HELLO_PAGE || 'index.html'))
})
app.on('window-all-closed', () => app.quit())
