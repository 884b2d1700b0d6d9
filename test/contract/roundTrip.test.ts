import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { defaultPlaybook } from '@domain/playbook'
import { contract, type RouteInput, type RouteName, type RouteOutput } from '@shared/contract'
import { openDatabase } from '@data/database/open'
import { openServices } from '@data/openServices'
import { createRouter } from '@data/router'
import { TEST_KEY, testOptions } from '../helpers/database'
import { makeTempFolder } from '../helpers/folder'
import { openTestApp, type TestApp } from '../helpers/services'

// Every route once with a valid call, in the order of a working day; the router checks each answer by the contract.

let app: TestApp
let folder: string
const called = new Set<RouteName>()
beforeAll(() => {
  app = openTestApp()
  folder = makeTempFolder()
})
afterAll(() => app.remove())

async function call<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  called.add(route)
  return app.call(route, input)
}

const LEAVERS = `EmpID,Last name,First name,Email,Department,DateofHire,DateofTermination,TermReason
1,Diallo,Omar,omar@example.com,Sales,2016/04/01,2021/03/31,career change
2,Kim,Min,min@example.com,Sales,2018/04/01,2017/03/31,unhappy
3,Unclear,Ann,not an address,Sales,2016/04/01,2021/03/31,career change
`

it('loads, looks, changes, undoes', async () => {
  const path = join(folder, 'leavers.csv')
  writeFileSync(path, LEAVERS)
  const { plan } = await call('imports.inspect', { path })
  await call('imports.preview', { path, plan })
  await call('imports.savePreviewRejections', { sourcePath: path, plan, path: join(folder, 'rejected1.csv') })
  const { batchId } = await call('imports.run', { path })
  await call('imports.list', {})
  await call('imports.rejections', { batchId })
  await call('imports.saveRejections', { batchId, path: join(folder, 'rejected2.csv') })

  await call('settings.save', { organisation: 'Aoba' })
  expect(await call('settings.get', {})).toEqual({ organisation: 'Aoba' })
  const member = await call('members.save', { name: 'Mori', isMe: true })
  const other = await call('members.save', { name: 'Ishida', isAmbassador: true })
  await call('members.list', {})
  const field = await call('fields.save', {
    type: 'choice',
    labelEn: 'Group',
    labelJa: '班',
    choices: [{ value: 'A' }, { value: 'B' }]
  })
  await call('fields.list', {})
  await call('fields.reorder', { ids: [field.id] })
  await call('playbook.save', { body: { ...defaultPlaybook, consentMonths: 12 }, reason: 'shorter' })
  await call('playbook.get', {})
  expect((await call('playbook.versions', {})).items[0]).toMatchObject({ version: 1, author: 'Mori' })

  const created = await call('person.create', {
    values: { family: '高橋', given: '恵', email: 'megumi@example.jp', exitOn: '2023-03-31' }
  })
  if (created.outcome !== 'created') throw new Error('not created')
  const { personId } = created
  const people = { ids: [personId] }
  await call('person.choices', {})
  await call('person.update', { personId, values: { city: '東京', [`custom.${field.key}`]: 'A' } })
  const [unclear] = (await call('alumni.search', { query: 'unclear' })).items
  await call('person.dismissUnreadable', {
    personId: unclear?.personId ?? '',
    header: 'Email',
    value: 'not an address'
  })
  const contact = await call('contact.save', {
    personId,
    contact: { kind: 'phone', value: '+81 90 0000 0000', label: '', isPrimary: true }
  })
  await call('contact.delete', { id: contact.id })
  await call('alumni.setOwner', { people, ownerId: member.id })
  await call('alumni.setTier', { people, tier: 'A' })
  await call('alumni.setStage', { people, track: 'nurture', stage: 'connected' })
  await call('alumni.addTag', { people, tag: 'Tokyo' })
  await call('intent.set', { personId, value: 'within_year' })
  await call('preference.set', {
    personId,
    preference: { doNotContact: false, channels: ['email'], topics: null, everyMonths: 3, note: '' }
  })
  await call('consent.set', { personId, purpose: 'handover', state: 'given' })
  await call('assessment.set', { personId, kind: 'barrier', value: 'told' })
  const tie = await call('tie.save', {
    personId,
    tie: { kind: 'manager', otherPersonId: null, memberId: other.id, otherName: '', strength: 3 }
  })
  const position = await call('position.save', {
    personId,
    position: { employer: '青葉商事', title: '', startOn: '2023-04-01', endOn: null }
  })
  const exit = {
    kind: null,
    reasons: ['pay' as const],
    reasonWords: '',
    experience: 4,
    notes: '',
    eligibility: 'yes' as const,
    eligibilityReason: '',
    performance: null,
    performanceWords: ''
  }
  const stint = {
    employeeNumber: '',
    department: '営業部',
    title: '課長',
    grade: '',
    employmentType: null,
    manager: '',
    startOn: '2010-04-01',
    endOn: '2012-03-31'
  }
  const saved = await call('stint.save', { personId, stint, exit })

  const opening = await call('opening.save', { opening: { title: '法人営業 マネージャー' } })
  await call('opening.list', {})
  await call('opening.setStatus', { id: opening.id, status: 'open' })
  await call('opening.people', { openingId: opening.id, isTold: false })
  await call('opening.mailDraft', { openingId: opening.id, personId })
  await call('touchpoint.prepare', { personId })
  const logged = await call('touchpoint.log', {
    personIds: [personId],
    touchpoint: {
      channel: 'email',
      direction: 'out',
      intent: 'give',
      topic: 'opening',
      openingId: opening.id,
      depth: 'personal',
      body: 'お知らせ'
    },
    nextStep: { dueOn: '2026-10-08', what: '返事を待つ' }
  })
  const touchpointId = logged.ids[0] as string
  await call('touchpoint.get', { id: touchpointId })
  await call('touchpoint.update', {
    id: touchpointId,
    touchpoint: {
      channel: 'call',
      direction: 'out',
      intent: 'give',
      topic: 'opening',
      openingId: opening.id,
      depth: 'conversation'
    }
  })
  await call('touchpoint.list', { personId })
  await call('touchpoint.search', { query: 'お知らせ' })
  const step = await call('nextStep.save', { personId, dueOn: '2026-10-02', what: 'x' })
  await call('nextStep.snooze', { id: step.id, dueOn: '2026-10-03' })
  await call('nextStep.due', { until: '2026-12-31' })
  await call('nextStep.finish', { id: step.id, status: 'done' })
  const gone = await call('nextStep.save', { personId, dueOn: '2026-10-02', what: 'y' })
  await call('nextStep.delete', { id: gone.id })
  await call('draft.set', { key: 'touchpoint', body: '書きかけ' })
  expect((await call('draft.get', { key: 'touchpoint' })).body).toBe('書きかけ')

  await call('person.get', { personId })
  await call('history.ofPerson', { personId })
  await call('alumni.search', { query: 'takah' })
  await call('alumni.count', {})
  await call('alumni.list', { columns: [`custom.${field.key}`, 'tags', 'employer'] })
  await call('alumni.anchors', {})
  await call('alumni.position', { personId })
  await call('alumni.facets', { field: 'department' })
  await call('alumni.export', { columns: ['name', 'email', 'intent'], filePath: join(folder, 'list.csv') })
  await call('today.get', {})
  await call('today.dismiss', { personId, action: 'check_in', untilOn: '2026-10-09' })
  await call('dashboard.balance', {})
  await call('dashboard.balance', { asOf: '2026-03-31' })

  const view = await call('views.save', {
    screen: 'alumni',
    name: 'Mine',
    state: { filter: { join: 'and', items: [] }, sort: [{ field: 'name', direction: 'asc' }], columns: ['name'] }
  })
  await call('views.rename', { id: view.id, name: 'Ours' })
  await call('views.reorder', { screen: 'alumni', ids: [view.id] })
  await call('views.list', { screen: 'alumni' })
  await call('views.delete', { id: view.id })

  await call('shortlist.preview', { openingId: opening.id, personIds: [personId] })
  await call('shortlist.add', { openingId: opening.id, people })
  const [entry] = (await call('opening.get', { openingId: opening.id })).shortlist
  if (!entry) throw new Error('nobody on the shortlist')
  await call('shortlist.update', { entryId: entry.id, rationale: '営業の経験' })
  await call('shortlist.reorder', { openingId: opening.id, entryIds: [entry.id] })
  const template = await call('handover.saveTemplate', {
    name: 'HRMOS',
    template: { columns: [{ header: '氏名', value: { field: 'displayName' } }], encoding: 'shift_jis' }
  })
  await call('handover.templates', {})
  await call('handover.check', { openingId: opening.id, target: 'template', templateId: template.id })
  const handed = await call('handover.save', {
    openingId: opening.id,
    target: 'plain_csv',
    path: join(folder, 'shortlist.csv')
  })
  expect(handed.count).toBe(1)
  await call('handover.revoke', { id: handed.handoverId })
  await call('handover.deleteTemplate', { id: template.id })
  await call('shortlist.setStatus', { entryIds: [entry.id], status: 'declined' })
  await call('shortlist.remove', { entryIds: [entry.id] })

  const outcome = await call('outcome.save', { personId, kind: 'referral', on: '2026-09-01' })
  await call('outcome.delete', { id: outcome.id })
  await call('tie.delete', { id: tie.id })
  await call('position.delete', { id: position.id })
  await call('stint.delete', { id: saved.id })
  await call('alumni.removeTag', { people, tag: 'Tokyo' })
  await call('touchpoint.delete', { id: touchpointId })
  await call('fields.archive', { id: field.id, isArchived: true })
  await call('members.delete', { id: other.id })
  await call('opening.delete', { id: opening.id })
  await call('person.delete', { personId })
  await call('history.state', {})
  await call('history.undo', {})
  await call('history.redo', {})
  await call('imports.undo', { batchId })
  await call('system.info', {})
  await call('system.refresh', {})
  expect(await call('system.verify', {})).toMatchObject({ isWhole: true })
  await call('backup.now', {})
  expect((await call('backup.list', {})).items).toHaveLength(1)
  await call('export.all', { folderPath: join(folder, 'open') })
})

it('fills a sample folder', async () => {
  const opened = openDatabase(testOptions(join(makeTempFolder(), 'sample'), { isSample: true }))
  const services = openServices(opened, { ...app.services, key: TEST_KEY, isSample: true })
  const result = await createRouter(services, { isOutputChecked: true }).call('demo.create', {
    size: 20,
    asOf: '2026-10-01',
    language: 'ja'
  })
  called.add('demo.create')
  opened.close()
  expect(result).toMatchObject({ ok: true, data: { alumni: 20 } })
})

it('has called every route', () => {
  expect((Object.keys(contract) as RouteName[]).filter(name => !called.has(name))).toEqual([])
})
