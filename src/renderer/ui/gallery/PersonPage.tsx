import { ActionIcon, Button } from '@mantine/core'
import type { Language } from '@shared/types/vocabulary'
import { useState } from 'react'
import { Card } from '../Card'
import { StatusChip } from '../Chip'
import { DefinitionList } from '../DefinitionList'
import { FactorList } from '../FactorRow'
import { HorizonChip } from '../HorizonChip'
import {
  IconCalendarEvent,
  IconDots,
  IconHistory,
  IconListCheck,
  IconMail,
  IconMessage,
  IconMessagePlus,
  IconPhone,
  IconSparkles
} from '../icons'
import { InlineEdit } from '../InlineEdit'
import { Columns, Divider, Page, PageBody, Row, Stack } from '../layout/Layout'
import { LifeLine } from '../LifeLine'
import { RangeMeter } from '../RangeMeter'
import { RecordBar, RecordHeader } from '../RecordHeader'
import { Callout } from '../States'
import { Text } from '../Text'
import { TouchpointList } from '../TouchpointList'
import { LogDialog, Palette } from './PersonDialogs'
import { personWords } from './personWords'

const points = [21, 17, 13, 8, 8, 8, 3, null]
const touchIcons = [IconPhone, IconMail, IconCalendarEvent, IconMessage]
const touchIntents = ['ask', 'give', 'give', 'listen'] as const
const name = { family: '髙橋', given: '恵' }

/** A person, beside person-ja.png; with the dialogs of log-ja.png and palette-ja.png when asked for. */
export function PersonPage({ language, dialog }: { language: Language; dialog?: 'log' | 'palette' }) {
  const text = personWords[language]
  const [open, setOpen] = useState(dialog ?? null)
  const [owner, setOwner] = useState<string | null>(text.facts[2]?.[1] ?? null)
  const side = (
    <>
      <Card
        title={text.likelihood}
        end={<RangeMeter size="large" label={text.likelihood} value={78} low={70} high={84} />}
      >
        <Stack gap="md">
          <FactorList
            fullPoints={25}
            factors={text.factors.map((label, index) => ({
              id: String(index),
              label,
              points: points[index] ?? null,
              spread: 6
            }))}
          />
          <Divider />
          <Text as="p" size="caption" tone="soft">
            {text.ask}
            <Text size="caption">{text.question}</Text>
          </Text>
        </Stack>
      </Card>
      <Card title={text.value} end={<RangeMeter size="large" label={text.value} value={71} low={62} high={79} />}>
        <Text as="p" size="caption" tone="soft">
          {text.valueText}
        </Text>
      </Card>
      <Card title={text.contact}>
        <DefinitionList
          items={[
            ...text.facts.map(([label = '', value = ''], index) => ({
              label,
              value:
                index === 2 ? (
                  <InlineEdit label={label} value={owner} editor={{ kind: 'text' }} onSave={setOwner} />
                ) : (
                  value
                )
            })),
            {
              label: text.consent,
              value: (
                <Row>
                  <StatusChip status="good">{text.valid}</StatusChip>
                  <Text size="caption" tone="soft">
                    {text.until}
                  </Text>
                </Row>
              )
            }
          ]}
        />
      </Card>
    </>
  )
  return (
    <Page>
      <RecordBar
        back={{ label: text.back, href: '#/alumni' }}
        position={{ text: '3 / 12', onPrevious: () => undefined, onNext: () => undefined }}
        actions={
          <>
            <Button variant="subtle" leftSection={<IconHistory aria-hidden />}>
              {text.history}
            </Button>
            <ActionIcon aria-label={text.more}>
              <IconDots aria-hidden />
            </ActionIcon>
          </>
        }
      />
      <RecordHeader
        name={name}
        title="髙橋 恵"
        titleLang="ja"
        reading={text.reading}
        line={text.line}
        actions={
          <>
            <Button leftSection={<IconSparkles aria-hidden />}>{text.since}</Button>
            <Button leftSection={<IconListCheck aria-hidden />}>{text.shortlist}</Button>
            <Button leftSection={<IconMessagePlus aria-hidden />} onClick={() => setOpen('log')}>
              {text.log}
            </Button>
          </>
        }
      />
      <PageBody>
        <Stack gap="lg">
          <Callout
            start={<HorizonChip horizon="short" />}
            action={
              <Button variant="filled" leftSection={<IconMail aria-hidden />}>
                {text.tell}
              </Button>
            }
          >
            {text.now[0]}
            <Text isStrong>{text.now[1]}</Text>
            {text.now[2]}
          </Callout>
          <Columns side={side}>
            <Card title={text.life}>
              <LifeLine
                label={text.life}
                today="2026-11-24"
                stints={[{ id: '1', label: text.stint, start: '2016-04-01', end: '2023-03-31' }]}
                marks={[
                  { id: 'exit', kind: 'exit', date: '2023-04-10', label: text.exit, isLabelShown: true },
                  { id: 'a', kind: 'give', date: '2024-12-08', label: text.touches[3]?.[1] ?? '' },
                  { id: 'b', kind: 'give', date: '2025-06-18', label: text.touches[2]?.[1] ?? '' },
                  { id: 'c', kind: 'give', date: '2025-09-02', label: text.touches[1]?.[1] ?? '' },
                  { id: 'd', kind: 'ask', date: '2026-06-12', label: text.intent, isLabelShown: true }
                ]}
              />
            </Card>
            <Card title={text.touchpoints}>
              <TouchpointList
                items={text.touches.map(([date = '', channel = '', note = ''], index) => ({
                  id: String(index),
                  date,
                  channel,
                  text: note,
                  icon: touchIcons[index] ?? IconMail,
                  intent: touchIntents[index] ?? 'give'
                }))}
              />
            </Card>
          </Columns>
        </Stack>
      </PageBody>
      <LogDialog language={language} isOpen={open === 'log'} onClose={() => setOpen(null)} />
      <Palette language={language} isOpen={open === 'palette'} onClose={() => setOpen(null)} />
    </Page>
  )
}
