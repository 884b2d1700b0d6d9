/** What Today may suggest for one person. */
export const SUGGESTED_ACTIONS = [
  'due_step',
  'tell_opening',
  'check_in',
  'congratulate',
  'review_intent',
  'send_news',
  'reconnect',
  'first_contact',
  'ask_consent'
] as const
export type SuggestedAction = (typeof SUGGESTED_ACTIONS)[number]
