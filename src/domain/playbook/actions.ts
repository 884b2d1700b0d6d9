/** What Today may suggest for one person. */
export { SUGGESTED_ACTIONS, type SuggestedAction } from '@shared/types/vocabulary'
