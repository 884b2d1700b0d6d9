const { ipcRenderer } = require('electron')

window.addEventListener('load', () => {
  requestAnimationFrame(() => requestAnimationFrame(() => ipcRenderer.send('usable')))
})
