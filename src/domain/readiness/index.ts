export * from './contact'
export * from './explain'
export * from './factor'
export * from './facts'
export { returnModifiers } from './modifiers'
export { returnFactors } from './returnFactors'
export {
  compareScores,
  MINIMUM_KNOWN_WEIGHT,
  rehireValue,
  returnLikelihood,
  scoreNumbers,
  type ScoreDefinition,
  type ScoreNumbers
} from './score'
export { valueFactors } from './valueFactors'
