// `npm run icons`: draws resources/icons/*.png from resources/icon.svg, in the Electron at hand.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setUp } from './setup.mjs'
import { electronEnvironment, findElectron } from './lib/electron.mjs'
import { withVirtualDisplay } from './lib/display.mjs'
import { inRoot, main, say } from './lib/project.mjs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512]
const emptyApp = `const { app, BrowserWindow } = require('electron')
app.disableHardwareAcceleration()
app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'))`

/** Runs in the page: the picture of `size` pixels as a base64 PNG. */
async function draw({ svg, size }) {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png').split(',')[1]
}

async function drawAll(env) {
  const { _electron } = await import('@playwright/test')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okaeri-icons-'))
  fs.writeFileSync(path.join(folder, 'main.cjs'), emptyApp)
  const { program } = findElectron()
  const app = await _electron.launch({ executablePath: program, args: [path.join(folder, 'main.cjs')], env })
  try {
    const page = await app.firstWindow()
    const svg = fs.readFileSync(inRoot('resources/icon.svg'), 'utf8')
    fs.mkdirSync(inRoot('resources/icons'), { recursive: true })
    for (const size of sizes) {
      const file = inRoot(`resources/icons/${size}x${size}.png`)
      fs.writeFileSync(file, Buffer.from(await page.evaluate(draw, { svg, size }), 'base64'))
    }
  } finally {
    await app.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

await main(async () => {
  await setUp()
  await withVirtualDisplay(electronEnvironment(), drawAll)
  say(`Icons: ${sizes.join(', ')}`)
})
