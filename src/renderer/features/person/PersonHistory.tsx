import { useInfiniteQuery } from '@tanstack/react-query'
import { call, describeError, undo, useRoute } from '@renderer/client'
import { Button, ChangeList, showToast, SideDrawer, Skeleton, Stack, Text } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import { historyEntries } from './model/historyWords'
import { usePersonWords } from './usePersonWords'

const PAGE = 60

/** Who changed what about a person, when, from what to what; each save can be taken back. */
export function PersonHistory({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t, language, date } = usePersonWords()
  const { data: choices } = useRoute('person.choices', {})
  const { data, isPending, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['history.ofPerson', { personId: person.id }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('history.ofPerson', {
        personId: person.id,
        limit: PAGE,
        ...(pageParam === null ? {} : { before: pageParam })
      }),
    initialPageParam: null as number | null,
    getNextPageParam: last => (last.items.length < PAGE ? undefined : last.items.at(-1)?.seq)
  })
  const entries = historyEntries(data?.pages.flatMap(page => page.items) ?? [], {
    t,
    date,
    names: Object.assign({}, ...(data?.pages.map(page => page.names) ?? [])) as Record<string, string>,
    fieldLabel: fieldId => {
      const field = choices?.customFields.find(one => one.id === fieldId)
      return language === 'ja' ? field?.labelJa : field?.labelEn
    }
  })
  const time = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short'
  })

  async function takeBack(groupSeq: number, what: string): Promise<void> {
    try {
      await undo(groupSeq)
      showToast({ message: t('person.history.undo', { what }) })
    } catch (reason) {
      const words = describeError(reason, t)
      showToast({ message: `${words.title} ${words.action}` })
    }
  }

  return (
    <SideDrawer isOpen title={t('person.history.title')} onClose={onClose}>
      {isPending && <Skeleton lines={5} />}
      {error && <Text tone="bad">{describeError(error, t).title}</Text>}
      {data && entries.length === 0 && <Text tone="soft">{t('person.history.none')}</Text>}
      <Stack>
        <ChangeList
          items={entries.map(entry => ({
            id: String(entry.groupSeq),
            title: entry.title,
            line: [time.format(entry.at), entry.member].filter(Boolean).join(t('person.separator')),
            changes: entry.changes,
            action: entry.canUndo && (
              <Button size="xs" onClick={() => void takeBack(entry.groupSeq, entry.title)}>
                {t('ui.toast.undo')}
              </Button>
            )
          }))}
        />
        {hasNextPage && (
          <Button size="xs" variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('person.history.older')}
          </Button>
        )}
      </Stack>
    </SideDrawer>
  )
}
