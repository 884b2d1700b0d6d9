import {
  IconConfetti,
  IconHistory,
  IconListCheck,
  IconMail,
  IconNews,
  IconPhone,
  IconShieldLock,
  IconSparkles,
  IconUserQuestion,
  type IconComponent
} from '@renderer/ui'
import type { SuggestedAction } from '@shared/types/vocabulary'

/** The icon of each suggested action. */
export const actionIcons: Readonly<Record<SuggestedAction, IconComponent>> = {
  due_step: IconListCheck,
  tell_opening: IconMail,
  check_in: IconPhone,
  congratulate: IconConfetti,
  review_intent: IconUserQuestion,
  send_news: IconNews,
  reconnect: IconHistory,
  first_contact: IconSparkles,
  ask_consent: IconShieldLock
}
