import {
  IconBrandLinkedin,
  IconCalendarEvent,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconPhone,
  IconUsers,
  type IconComponent
} from '@renderer/ui'
import type { Channel } from '@shared/types/vocabulary'

/** The icon that stands for a channel, everywhere. */
export const channelIcons: Readonly<Record<Channel, IconComponent>> = {
  email: IconMail,
  call: IconPhone,
  chat: IconMessage,
  meeting: IconUsers,
  event: IconCalendarEvent,
  letter: IconMailOpened,
  social: IconBrandLinkedin
}
