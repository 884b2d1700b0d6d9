import type { ImportPlan } from '@shared/contract/importPlan'
import type { LocalDate } from '@shared/types/time'
import { splitFullName, splitInitials } from '@domain/names'
import { tellsSensitiveReason, withoutSensitiveSentences } from '@domain/privacy'
import { readEmail, readPhone, readUrl, splitValues, type PhoneParser, type ReadContact } from './contacts'
import { dayOf, type Cell, type RowReader } from './rowReader'
import type { UnderstoodFacts } from './understood'

export type ReadPerson = Pick<UnderstoodFacts, 'person' | 'contacts' | 'position' | 'tags' | 'custom'> & {
  isNameless: boolean
}

type Names = { family: string; given: string; middle: string; email: string }

/** A name longer than this is kept, and pointed out. */
const LONG_NAME = 200

/** Reads who a row is about and how to reach her. */
export function createPersonReader(row: RowReader, plan: ImportPlan, parsePhone: PhoneParser | null): () => ReadPerson {
  const { phoneCountry, optIns } = plan.options
  const isOn = (kind: string): boolean => optIns.some(optIn => optIn.kind === kind)
  const [readsSex, readsBirth, readsPay] = [isOn('sex'), isOn('birthDate'), isOn('pay')]

  const wholeName = row.name('person.fullName')
  const familyName = row.name('person.family')
  const givenName = row.name('person.given')
  const middleName = row.name('person.middle')
  const familyKanaCell = row.name('person.familyKana')
  const givenKanaCell = row.name('person.givenKana')
  const wholeKana = row.name('person.fullKana')
  const familyRomajiCell = row.name('person.familyRomaji')
  const givenRomajiCell = row.name('person.givenRomaji')
  const employerCell = row.text('position.employer')
  const titleCell = row.text('position.title')
  const cityCell = row.text('person.city')
  const sexCell = row.text('sensitiveOptIn:sex')
  const birthCell = row.text('sensitiveOptIn:birthDate')
  const payCell = row.text('sensitiveOptIn:pay')
  const preferredCells = row.cells('person.preferred')
  const emailCells = row.cells('contact.email')
  const otherEmailCells = row.cells('contact.email2')
  const phoneCells = row.cells('contact.phone')
  const urlCells = row.cells('contact.url')
  const tagCells = row.cells('person.tags')
  const noteCells = row.cells('person.note')
  const customCells = row.cells('custom')
  const birthDate = row.date('sensitiveOptIn:birthDate')

  function fromFullName(): Names {
    const text = wholeName()
    if (text === '') return { family: '', given: '', middle: '', email: '' }
    const column = row.columnOf('person.fullName')
    const parts = splitFullName(text, column?.nameOrder ?? 'auto')
    if (parts.confidence === 0 && parts.family !== '') row.notice('nameUndivided', column, parts.family)
    return parts
  }

  function fromParts(family: string, given: string): Names {
    if (!family.includes('@') && !given.includes('@')) return { family, given, middle: '', email: '' }
    const inFamily = splitFullName(family, 'familyFirst')
    const inGiven = splitFullName(given, 'familyFirst')
    const rest = (parts: typeof inFamily): string => [parts.family, parts.given, parts.middle].filter(Boolean).join(' ')
    return { family: rest(inFamily), given: rest(inGiven), middle: '', email: inFamily.email || inGiven.email }
  }

  function readNames(): Names {
    const family = familyName()
    const given = givenName()
    const names = family === '' && given === '' ? fromFullName() : fromParts(family, given)
    const middle = middleName()
    if (middle !== '') return { ...names, middle }
    if (names.middle !== '') return names
    const split = splitInitials(names.given)
    return { ...names, given: split.given, middle: split.middle }
  }

  function readKana(): { familyKana: string; givenKana: string } {
    const familyKana = oneWidth(familyKanaCell())
    const givenKana = oneWidth(givenKanaCell())
    if (familyKana !== '' || givenKana !== '') return { familyKana, givenKana }
    const whole = oneWidth(wholeKana())
    const [first = '', ...others] = whole.split(' ')
    return { familyKana: first, givenKana: others.join(' ') }
  }

  function readContacts(emailInName: string): ReadContact[] {
    const contacts = new Map<string, ReadContact>()
    const add = (
      cells: readonly Cell[],
      bad: 'badEmail' | 'badPhone' | 'badUrl',
      read: (text: string) => ReadContact | null
    ): void => {
      for (const { value, column } of cells) {
        for (const part of splitValues(value)) {
          const contact = read(part)
          if (contact === null) row.keep(bad, column, part)
          else if (!contacts.has(contact.kind + contact.matchKey))
            contacts.set(contact.kind + contact.matchKey, contact)
        }
      }
    }
    add(emailCells(), 'badEmail', readEmail)
    add(otherEmailCells(), 'badEmail', readEmail)
    const nameColumn = row.columnOf('person.fullName') ?? row.columnOf('person.family')
    if (emailInName !== '' && nameColumn) {
      row.notice('emailInName', nameColumn, emailInName)
      add([{ value: emailInName, column: nameColumn }], 'badEmail', readEmail)
    }
    add(phoneCells(), 'badPhone', text => readPhone(text, phoneCountry, parsePhone))
    add(urlCells(), 'badUrl', readUrl)
    return [...contacts.values()]
  }

  /** Free text less what may not be kept. */
  function allowed({ value, column }: Cell): string {
    const kept = withoutSensitiveSentences(value)
    if (kept !== value) row.notice('sensitiveDropped', column, '')
    return kept
  }

  function readTags(): string[] {
    const tags = tagCells().flatMap(({ value, column }) =>
      splitValues(value).filter(tag => {
        if (tellsSensitiveReason(tag)) row.notice('sensitiveDropped', column, '')
        return !tellsSensitiveReason(tag)
      })
    )
    return [...new Set(tags)]
  }

  function readBirthDate(): LocalDate | null {
    const reading = birthDate()
    if (reading.problem !== null) row.keep('badBirthDate', row.columnOf('sensitiveOptIn:birthDate'), birthCell())
    return dayOf(reading)
  }

  function readCustom(): Record<string, string> {
    const custom: Record<string, string> = {}
    for (const cell of customCells()) {
      const value = allowed(cell)
      if (cell.column.customFieldId !== undefined && value !== '') custom[cell.column.customFieldId] = value
    }
    return custom
  }

  return () => {
    const { family, given, middle, email } = readNames()
    const kana = readKana()
    const familyRomaji = familyRomajiCell()
    const givenRomaji = givenRomajiCell()
    const preferred = preferredCells()
      .map(cell => cell.value)
      .join(' ')
    if (family.length + given.length > LONG_NAME)
      row.notice('longName', row.columnOf('person.fullName') ?? row.columnOf('person.family'), family)
    const employer = employerCell()
    const title = titleCell()
    return {
      isNameless: [family, given, kana.familyKana, kana.givenKana, familyRomaji, givenRomaji, preferred].every(
        part => part === ''
      ),
      person: {
        family,
        given,
        middle,
        ...kana,
        familyRomaji,
        givenRomaji,
        preferred,
        city: cityCell(),
        note: noteCells().map(allowed).filter(Boolean).join('\n'),
        sex: readsSex ? sexCell() || null : null,
        birthDate: readsBirth ? readBirthDate() : null,
        pay: readsPay ? payCell() || null : null
      },
      contacts: readContacts(email),
      position: employer !== '' || title !== '' ? { employer, title } : null,
      tags: readTags(),
      custom: readCustom()
    }
  }
}

/** Half-width kana as full-width ones. */
function oneWidth(text: string): string {
  return /[\uff00-\uffef]/.test(text) ? text.normalize('NFKC') : text
}
