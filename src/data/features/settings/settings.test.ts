import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

it('keeps the name of the organisation, and gives the former one back by undo', async () => {
  expect(await app.call('settings.get', {})).toEqual({ organisation: '' })
  await app.call('settings.save', { organisation: ' 青葉商事 ' })
  await app.call('settings.save', { organisation: 'Aoba Trading' })
  expect(await app.call('settings.get', {})).toEqual({ organisation: 'Aoba Trading' })
  await app.call('history.undo', {})
  expect(await app.call('settings.get', {})).toEqual({ organisation: '青葉商事' })
  await app.call('history.undo', {})
  expect(await app.call('settings.get', {})).toEqual({ organisation: '' })
})
