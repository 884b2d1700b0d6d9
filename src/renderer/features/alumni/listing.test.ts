import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'
import { createListing, PAGE, rowAt, type Ask, type Listing, type Question } from './listing'

const COUNT = 2_600
const question: Question = { sort: [{ field: 'department', direction: 'asc' }], language: 'en', columns: [] }

let app: TestApp
let asked: string[]
const ask: Ask = (route, input) => {
  asked.push(route)
  return app.call(route, input)
}

beforeEach(() => {
  asked = []
})
beforeAll(() => {
  app = openTestApp()
  addPeople(
    app.services,
    Array.from({ length: COUNT }, (_, index) => ({ department: String(index).padStart(5, '0') }))
  )
})
afterAll(() => app.remove())

const departmentAt = (listing: Listing, index: number): string | undefined => rowAt(listing.view(), index)?.department

/** Resolves when the row is there. */
function arrived(listing: Listing, index: number): Promise<void> {
  return new Promise(done => {
    const check = (): void => {
      if (departmentAt(listing, index) === undefined) return
      stop()
      done()
    }
    const stop = listing.subscribe(check)
    check()
  })
}

describe('a listing', () => {
  it('begins with its first rows and the count, and asks for no anchors', async () => {
    const listing = createListing(question, ask)
    await listing.ready
    expect(listing.view().count).toBe(COUNT)
    expect(departmentAt(listing, 0)).toBe('00000')
    expect(departmentAt(listing, PAGE)).toBeUndefined()
    expect(asked.toSorted()).toEqual(['alumni.count', 'alumni.list'])
  })

  it('gives the right row anywhere: near, at the last row, back at the top', async () => {
    const listing = createListing(question, ask)
    await listing.ready
    for (const index of [150, 1_999, 2_000, 2_101, 2_487, COUNT - 1, 0]) {
      listing.want(Math.max(0, index - 20), Math.min(COUNT - 1, index + 20))
      await arrived(listing, index)
      expect(departmentAt(listing, index)).toBe(String(index).padStart(5, '0'))
    }
    expect(asked.filter(route => route === 'alumni.anchors')).toHaveLength(1)
  })

  it('can begin in the middle, where the list was left', async () => {
    const listing = createListing(question, ask, 2_450)
    await listing.ready
    expect(departmentAt(listing, 2_450)).toBe('02450')
    expect(departmentAt(listing, 0)).toBeUndefined()
  })

  it('keeps what it shows until a change has been read, then shows the change', async () => {
    const listing = createListing(question, ask)
    await listing.ready
    const first = rowAt(listing.view(), 0)!
    await app.call('person.delete', { personId: first.personId })
    const changed = new Promise<void>(done => {
      const stop = listing.subscribe(() => {
        expect(departmentAt(listing, 0)).toBeDefined()
        if (departmentAt(listing, 0) !== '00001') return
        stop()
        done()
      })
    })
    listing.refresh()
    await changed
    expect(listing.view().count).toBe(COUNT - 1)
    await app.call('history.undo', {})
  })

  it('holds no more than a few pages', async () => {
    const listing = createListing(question, ask)
    await listing.ready
    for (let start = 0; start < COUNT; start += PAGE) {
      listing.want(start, Math.min(COUNT - 1, start + 30))
      await arrived(listing, start)
    }
    expect(listing.view().pages.size).toBeLessThanOrEqual(40)
  })

  it('says when its first rows cannot be read', async () => {
    const listing = createListing({ ...question, sort: [{ field: 'nope', direction: 'asc' }] }, ask)
    await expect(listing.ready).rejects.toMatchObject({ code: 'invalidInput' })
  })

  it('says nothing more once it is stopped', async () => {
    const listing = createListing(question, ask)
    await listing.ready
    let calls = 0
    listing.subscribe(() => calls++)
    listing.stop()
    listing.want(500, 540)
    await app.call('alumni.count', {})
    expect(calls).toBe(0)
  })
})
