import { ACTIVE_HIRING_STAGES, HIRING_STAGES, NURTURE_STAGES } from '@shared/types/vocabulary'
import { describe, expect, it } from 'vitest'
import { defaultPlaybook, fillTemplate, isActiveHiringStage, playbookSchema, unknownPlaceholders } from './index'
import type { Playbook } from './index'

/** The messages with which a changed Playbook is refused; empty when it is accepted. */
function refusals(change: (playbook: Playbook) => void): string[] {
  const playbook = structuredClone(defaultPlaybook)
  change(playbook)
  const parsed = playbookSchema.safeParse(playbook)
  return parsed.success ? [] : parsed.error.issues.map(issue => issue.path.join('.'))
}

describe('the default Playbook', () => {
  it('is valid and survives JSON', () => {
    expect(playbookSchema.parse(JSON.parse(JSON.stringify(defaultPlaybook)))).toEqual(defaultPlaybook)
  })

  it('has the stages of the vocabulary, active from reconnected to offered', () => {
    const { hiring, nurture } = defaultPlaybook.tracks
    expect(hiring.stages.map(stage => stage.key)).toEqual([...HIRING_STAGES])
    expect(nurture.stages.map(stage => stage.key)).toEqual([...NURTURE_STAGES])
    expect(HIRING_STAGES.filter(stage => isActiveHiringStage(defaultPlaybook, stage))).toEqual([
      ...ACTIVE_HIRING_STAGES
    ])
    expect(hiring.stages.map(stage => stage.expectedDays)).toEqual([14, 30, 30, 14, 14, 30, 14, null, null])
    expect(isActiveHiringStage(defaultPlaybook, null)).toBe(false)
  })
})

describe('playbookSchema', () => {
  it('refuses rules that cannot work, and says where', () => {
    expect(refusals(playbook => (playbook.readiness.returnLikelihood.weights.intent = 26))).toEqual([
      'readiness.returnLikelihood.weights'
    ])
    expect(
      refusals(playbook => {
        playbook.readiness.rehireValue.weights.exitKind = -10
        playbook.readiness.rehireValue.weights.performance = 60
      })
    ).toContain('readiness.rehireValue.weights.exitKind')
    expect(refusals(playbook => (playbook.tracks.nurture.stages = []))).toEqual(['tracks.nurture.stages'])
    expect(
      refusals(playbook => playbook.tracks.hiring.stages.push(structuredClone(playbook.tracks.hiring.stages[0]!)))
    ).toEqual(['tracks.hiring.stages'])
    expect(refusals(playbook => (playbook.targetBandShort = { from: 0.7, to: 0.6 }))).toEqual(['targetBandShort'])
    expect(refusals(playbook => (playbook.checkInMonths = [6, 2]))).toEqual(['checkInMonths'])
    expect(
      refusals(
        playbook =>
          (playbook.readiness.returnLikelihood.curves.timeSinceExit = [
            [0, 1],
            [36, 0]
          ])
      )
    ).toEqual(['readiness.returnLikelihood.curves.timeSinceExit'])
    expect(
      refusals(
        playbook =>
          (playbook.readiness.returnLikelihood.curves.tenure = [
            [3, 1],
            [1, 0]
          ])
      )
    ).toEqual(['readiness.returnLikelihood.curves.tenure'])
    expect(refusals(playbook => (playbook.outreach.openingMail.ja.body = '{{salary}}'))).toEqual([
      'outreach.openingMail.ja'
    ])
  })

  it('accepts other weights as long as they add up', () => {
    expect(
      refusals(playbook => {
        playbook.readiness.returnLikelihood.weights.intent = 30.5
        playbook.readiness.returnLikelihood.weights.contact = 14.5
      })
    ).toEqual([])
  })
})

describe('fillTemplate', () => {
  it('fills what it knows and leaves out a line that would say nothing', () => {
    const text = 'Dear {{name}},\nPlace: {{place}}\n\n{{ openingTitle }} ({{department}})'
    expect(fillTemplate(text, { name: 'Lee', openingTitle: 'Planner' })).toBe('Dear Lee,\n\nPlanner ()')
  })

  it('does not read placeholders out of the values', () => {
    expect(fillTemplate('{{name}}', { name: '{{sender}} $1' })).toBe('{{sender}} $1')
  })

  it('names placeholders that nothing can fill', () => {
    expect(unknownPlaceholders('{{name}} {{wage}}')).toEqual(['wage'])
  })
})
