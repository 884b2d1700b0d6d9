import { app } from 'electron'
import { startApp } from './app'

// A second Okaeri on the same profile only brings the first one forward.
if (process.env.OKAERI_USER_DATA) app.setPath('userData', process.env.OKAERI_USER_DATA)
if (app.requestSingleInstanceLock()) startApp()
else app.exit(0)
