import { Button, Textarea } from '@mantine/core'
import type { Language } from '@shared/types/vocabulary'
import { useState } from 'react'
import { Avatar } from '../Avatar'
import { Chip } from '../Chip'
import {
  IconCalendar,
  IconCalendarEvent,
  IconDots,
  IconListCheck,
  IconMail,
  IconMessage,
  IconMessagePlus,
  IconPhone,
  IconSparkles,
  IconUsers
} from '../icons'
import { PaletteDialog } from '../PaletteDialog'
import { QuickDialog, QuickRow } from '../QuickDialog'
import { SegmentedChoice } from '../SegmentedChoice'
import { Text } from '../Text'
import { personWords } from './personWords'

const channelIcons = [IconMail, IconPhone, IconMessage, IconUsers, IconCalendarEvent, IconDots]
const channels = ['email', 'call', 'chat', 'meeting', 'event', 'letter'] as const

type DialogProps = { language: Language; isOpen: boolean; onClose: () => void }

/** Logging a touchpoint, beside log-ja.png. */
export function LogDialog({ language, isOpen, onClose }: DialogProps) {
  const text = personWords[language]
  const [channel, setChannel] = useState<(typeof channels)[number]>('call')
  const [direction, setDirection] = useState<'out' | 'in'>('out')
  const [intent, setIntent] = useState<'0' | '1' | '2'>('1')
  const [mood, setMood] = useState<string>('1')
  return (
    <QuickDialog
      isOpen={isOpen}
      onClose={onClose}
      icon={IconMessagePlus}
      title={
        <>
          <Chip remove={{ label: 'x', onRemove: () => undefined }}>髙橋 恵</Chip>
          {text.withHer}
        </>
      }
      meta={text.at}
      hints={[
        { keys: ['Tab'], label: text.hints[0] ?? '' },
        { keys: ['1–6'], label: text.hints[1] ?? '' },
        { keys: ['Esc'], label: text.hints[2] ?? '' }
      ]}
      submitLabel={text.save}
      onSubmit={onClose}
    >
      <QuickRow label={text.rows[0] ?? ''}>
        <SegmentedChoice
          label={text.rows[0] ?? ''}
          value={channel}
          onChange={setChannel}
          options={channels.map((value, index) => ({
            value,
            label: text.channels[index] ?? '',
            icon: channelIcons[index],
            isIconOnly: true
          }))}
        />
        <SegmentedChoice
          label={text.direction.join()}
          value={direction}
          onChange={setDirection}
          options={[
            { value: 'out', label: text.direction[0] ?? '' },
            { value: 'in', label: text.direction[1] ?? '' }
          ]}
        />
      </QuickRow>
      <QuickRow label={text.rows[1] ?? ''}>
        <SegmentedChoice
          label={text.rows[1] ?? ''}
          value={intent}
          onChange={setIntent}
          options={(['0', '1', '2'] as const).map(value => ({ value, label: text.intents[Number(value)] ?? '' }))}
        />
        <Text size="caption" tone="soft">
          {text.recent}
        </Text>
      </QuickRow>
      <QuickRow label={text.rows[2] ?? ''}>
        {text.topics.map(topic => (
          <Chip key={topic}>{topic}</Chip>
        ))}
      </QuickRow>
      <QuickRow label={text.rows[3] ?? ''} isTop>
        <Textarea aria-label={text.rows[3]} defaultValue={text.draft} minRows={3} autosize data-autofocus />
      </QuickRow>
      <QuickRow label={text.rows[4] ?? ''}>
        <SegmentedChoice
          label={text.rows[4] ?? ''}
          value={mood}
          onChange={setMood}
          options={[
            ['-2', '−−'],
            ['-1', '−'],
            ['0', '0'],
            ['1', '+'],
            ['2', '++']
          ].map(([value = '', label = '']) => ({ value, label, spoken: value }))}
        />
        <Chip>{text.depth}</Chip>
      </QuickRow>
      <QuickRow label={text.rows[5] ?? ''}>
        <Chip tone="short">{text.updated}</Chip>
        <Text size="caption" tone="soft">
          {text.review}
        </Text>
      </QuickRow>
      <QuickRow label={text.rows[6] ?? ''}>
        <Button leftSection={<IconCalendar aria-hidden />}>{text.next}</Button>
        <Text size="caption" tone="soft">
          {text.owner}
        </Text>
      </QuickRow>
    </QuickDialog>
  )
}

/** The palette, beside palette-ja.png. */
export function Palette({ language, isOpen, onClose }: DialogProps) {
  const text = personWords[language]
  const [query, setQuery] = useState('takah')
  const icons = [IconMessagePlus, IconListCheck, IconSparkles]
  const keys = [['Ctrl L'], ['s'], undefined]
  return (
    <PaletteDialog
      isOpen={isOpen}
      onClose={onClose}
      query={query}
      onQueryChange={setQuery}
      groups={[
        {
          id: 'people',
          label: text.groups[0] ?? '',
          items: ['髙橋 恵', text.second].map((label, index) => ({
            id: `p${index}`,
            label,
            isPerson: true,
            start: <Avatar name={{ family: label.slice(0, 2) }} />,
            detail: text.found[index]?.[0],
            onChoose: () => undefined
          }))
        },
        {
          id: 'actions',
          label: text.groups[1] ?? '',
          items: text.actions.map((label, index) => {
            const Icon = icons[index] ?? IconMail
            return { id: `a${index}`, label, start: <Icon aria-hidden />, keys: keys[index], onChoose: () => undefined }
          })
        },
        {
          id: 'notes',
          label: text.groups[2] ?? '',
          items: [
            {
              id: 'n1',
              start: <IconPhone aria-hidden />,
              label: (
                <>
                  {text.note[0]}
                  <mark>Takah</mark>ashi{text.note[1]}
                </>
              ),
              detail: text.noteDate,
              onChoose: () => undefined
            }
          ]
        }
      ]}
    />
  )
}
