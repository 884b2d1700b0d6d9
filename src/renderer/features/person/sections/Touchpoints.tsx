import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call, describeError } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { channelIcons } from '@renderer/lib/channelIcons'
import { useChange } from '@renderer/lib/useChange'
import {
  ActionIcon,
  Button,
  Card,
  Chip,
  IconDots,
  Menu,
  Skeleton,
  Stack,
  Text,
  TouchpointList,
  type TouchpointEntry
} from '@renderer/ui'
import type { Touchpoint } from '@shared/contract/touchpoint'
import type { LocalDate } from '@shared/types/time'
import { formatDay } from '../model/personWords'
import { sentimentSign } from '../model/sentiment'
import { usePersonWords } from '../usePersonWords'
import type { SectionProps } from './shared'

const PAGE = 20

/** All that was said, newest first; older ones come as the page is scrolled. */
export function TouchpointsCard({ person: { id: personId }, today, choices }: SectionProps) {
  const { t } = usePersonWords()
  const me = choices.members.find(member => member.isMe)?.name
  const entryOf = useEntry(today, me)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['touchpoint.list', { personId }, 'pages'],
    queryFn: ({ pageParam }) => call('touchpoint.list', { personId, before: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next
  })
  const items = data?.pages.flatMap(page => page.items) ?? []
  return (
    <Card title={t('person.touchpoints.title')}>
      {isPending && <Skeleton lines={3} />}
      {error && <Text tone="bad">{describeError(error, t).title}</Text>}
      {data && items.length === 0 && <Text tone="soft">{t('person.touchpoints.none')}</Text>}
      {items.length > 0 && (
        <Stack>
          <TouchpointList items={items.map(entryOf)} />
          {hasNextPage && <Older isBusy={isFetchingNextPage} onMore={() => void fetchNextPage()} />}
        </Stack>
      )}
    </Card>
  )
}

/** Loads more as soon as it comes into view; a button for the keyboard. */
function Older({ isBusy, onMore }: { isBusy: boolean; onMore: () => void }) {
  const { t } = usePersonWords()
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(onMore)
  useEffect(() => {
    latest.current = onMore
  })
  useEffect(() => {
    const element = place.current
    if (!element || isBusy) return
    const observer = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) latest.current()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [isBusy])
  return (
    <div ref={place}>
      <Button size="xs" variant="subtle" loading={isBusy} onClick={onMore}>
        {t('person.touchpoints.older')}
      </Button>
    </div>
  )
}

/** @param me whose name goes without saying */
function useEntry(today: LocalDate, me: string | undefined): (touchpoint: Touchpoint) => TouchpointEntry {
  const { t, language } = usePersonWords()
  return touchpoint => {
    const channel = t(`vocabulary.channel.${touchpoint.channel}`)
    const about = [
      touchpoint.direction === 'in' && t('vocabulary.direction.in'),
      !['catch_up', 'other', touchpoint.channel].includes(touchpoint.topic) &&
        t(`vocabulary.topic.${touchpoint.topic}`),
      touchpoint.depth === 'mass' && t('vocabulary.depth.mass'),
      touchpoint.sentiment !== null && t('person.touchpoints.sentiment', { sign: sentimentSign(touchpoint.sentiment) }),
      touchpoint.memberName !== me && touchpoint.memberName
    ].filter((words): words is string => typeof words === 'string' && words !== '')
    return {
      id: touchpoint.id,
      date: formatDay(touchpoint.localDate, today, language),
      channel,
      icon: channelIcons[touchpoint.channel],
      intent: touchpoint.intent,
      text: touchpoint.body || undefined,
      about: (
        <>
          {touchpoint.openingTitle && <Chip>{touchpoint.openingTitle}</Chip>}
          {about.length > 0 && (
            <Text size="caption" tone="muted">
              {about.join(t('person.separator'))}
            </Text>
          )}
        </>
      ),
      actions: <EntryMenu touchpoint={touchpoint} name={channel} />
    }
  }
}

function EntryMenu({ touchpoint, name }: { touchpoint: Touchpoint; name: string }) {
  const { t, date } = usePersonWords()
  const { logTouchpoint } = useAppActions()
  const change = useChange()
  const what = t('person.touchpoints.one', { on: date(touchpoint.localDate), channel: name })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="xs" aria-label={t('person.moreOf', { what })}>
          <IconDots aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => logTouchpoint({ touchpointId: touchpoint.id })}>{t('person.edit')}</Menu.Item>
        <Menu.Item
          onClick={() => void change('touchpoint.delete', { id: touchpoint.id }, t('person.touchpoints.removed'))}
        >
          {t('person.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
