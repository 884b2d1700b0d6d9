import { describe, expect, it } from 'vitest'
import { splitFullName } from './splitFullName'

describe('splitFullName', () => {
  it.each([
    ['Adinolfi, Wilson K', 'Adinolfi', 'Wilson', 'K'],
    ['高橋 恵', '高橋', '恵', ''],
    ['高橋　恵', '高橋', '恵', ''],
    ['高橋恵', '高橋', '恵', ''],
    ['佐々木希', '佐々木', '希', ''],
    ['Omar Diallo', 'Diallo', 'Omar', ''],
    ['Takahashi Megumi', 'Takahashi', 'Megumi', ''],
    ['Megumi Takahashi', 'Takahashi', 'Megumi', ''],
    ['TANAKA Ichiro', 'TANAKA', 'Ichiro', ''],
    ['Brandon R. LeBlanc', 'LeBlanc', 'Brandon', 'R.'],
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig', ''],
    ['Juan de la Cruz', 'de la Cruz', 'Juan', ''],
    ['Martin Luther King Jr.', 'King Jr.', 'Martin', 'Luther'],
    ['Smith, Leigh Ann', 'Smith', 'Leigh Ann', '']
  ])('divides %s', (text, family, given, middle) => {
    expect(splitFullName(text)).toMatchObject({ family, given, middle, email: '' })
  })

  it('keeps whole what it cannot divide, and says so', () => {
    expect(splitFullName('Adele')).toMatchObject({ family: 'Adele', given: '', confidence: 0 })
    expect(splitFullName('鬼龍院翔')).toMatchObject({ family: '鬼龍院翔', given: '', confidence: 0 })
    expect(splitFullName(' \t')).toMatchObject({ family: '', given: '', confidence: 0 })
  })

  it('takes an address out of the name', () => {
    expect(splitFullName('Omar Diallo <omar@example.org>')).toMatchObject({
      given: 'Omar',
      family: 'Diallo',
      email: 'omar@example.org'
    })
    expect(splitFullName('omar@example.org')).toMatchObject({ given: '', family: '', email: 'omar@example.org' })
  })

  it('follows the order it is told', () => {
    expect(splitFullName('Omar Diallo', 'familyFirst')).toMatchObject({ family: 'Omar', given: 'Diallo' })
  })
})
