import { personContext, remember, type SeedContext } from '../context'
import type { Random } from '../random'
import { DEPARTMENT_SHARES } from '../words/company'
import { writeBackground, writePositions } from './background'
import { writeCareer } from './career'
import { writeProfile } from './profile'
import { planRelationship } from './relationship'
import { planTouches } from './touches'
import { writeTracks } from './tracks'
import { writeUpkeep } from './upkeep'
import { writeTouches } from './writeTouches'

/**
 * Writes one invented person with everything around them.
 * @returns whether they are alumni: somebody who came back and stayed is not
 */
export function writeInvented(context: SeedContext, random: Random, index: number): boolean {
  const department = random.weighted(DEPARTMENT_SHARES)
  const { personId, name } = writeProfile(context, random, index)
  const person = personContext(context, random, personId, department)
  const career = writeCareer(person, index)
  const relationship = planRelationship(person, career)
  const touches = planTouches(person, career, relationship)
  const employer = career.isEmployed ? '' : writePositions(person, career, relationship.until)
  writeTouches(person, relationship, touches, employer)
  const handedOverOn = writeTracks(person, career, relationship, touches)
  writeUpkeep(person, career, relationship, touches, handedOverOn)
  writeBackground(person, career, relationship)
  remember(context, { personId, name, department })
  return !career.isEmployed
}
