import { Button } from '@mantine/core'
import type { Language } from '@shared/types/vocabulary'
import { Card } from '../Card'
import { TrendLine } from '../charts/TrendLine'
import { WeeklyBand } from '../charts/WeeklyBand'
import { DefinitionPopover } from '../DefinitionPopover'
import { HorizonBar } from '../HorizonBar'
import { IconCalendar, IconFileText } from '../icons'
import { Columns, Grid, Page, PageBody, Row, Stack } from '../layout/Layout'
import { BigNumber, NumberLink } from '../Numbers'
import { PageHeader } from '../PageHeader'
import { RowList } from '../PersonCards'
import { Text } from '../Text'

const words = {
  en: {
    title: 'Balance',
    subtitle: 'Every number opens the people behind it',
    period: 'Last 90 days',
    report: 'Board report',
    short: 'Short horizon',
    shortText: 'ready now or within a year, or in a hiring stage',
    long: 'Long horizon',
    longText: 'everyone else who may be contacted',
    people: (count: string) => `${count} people`,
    informed: 'informed of openings in 30 days',
    inspired: 'heard of company change in 90 days',
    rate: 'Informed rate',
    rate2: 'Inspired rate',
    effort: 'Effort by week',
    effortText: 'share of outbound touchpoints · band 40–60 %',
    split: 'Effort split',
    moved: 'Intent moved',
    moves: ['to “within a year” after company news', 'to “ready now” after an opening', 'to “not considering”'],
    give: 'Give : ask',
    rule: 'rule 3 : 1 · 12 people below',
    silent: 'Gone silent',
    past: 'past cadence, nothing planned',
    definition:
      'People on the short horizon who were told of at least one opening within the last 30 days, divided by all people on the short horizon.',
    source: 'Playbook'
  },
  ja: {
    title: 'バランス',
    subtitle: '数字を選ぶと、該当する方の一覧が開きます',
    period: '直近90日',
    report: '経営向けレポート',
    short: '短期',
    shortText: 'すぐに・1年以内に復帰したい方、選考中の方',
    long: '中長期',
    longText: 'それ以外の、連絡してよい方すべて',
    people: (count: string) => `${count} 人`,
    informed: '30日以内に募集をお知らせ済み',
    inspired: '90日以内に会社の変化をお届け済み',
    rate: 'お知らせ率',
    rate2: 'お届け率',
    effort: '週ごとの働きかけ',
    effortText: 'こちらからの接点の割合・目標の帯 40–60%',
    split: '働きかけの配分',
    moved: '復帰意向の動き',
    moves: ['会社の変化を届けた後「1年以内」へ', '募集を知らせた後「すぐにでも」へ', '「考えていない」へ'],
    give: '届ける：頼む',
    rule: 'ルール 3：1・下回る方 12人',
    silent: '途絶',
    past: '間隔を過ぎ、予定のない方',
    definition: '短期の方のうち、直近30日に一つ以上の募集をお知らせした方の割合です。',
    source: '型（プレイブック）'
  }
}

const shares = [0.55, 0.6, 0.51, 0.65, 0.64, 0.67, 0.71, 0.67, 0.68, 0.68, 0.68, 0.67]
const weeks = shares.map((share, index) => ({
  id: String(index),
  label: `${Math.floor((241 + index * 7) / 30.5)}/${((index * 7) % 30) + 1}`,
  short: Math.round(share * 100),
  long: 100 - Math.round(share * 100)
}))
const points = (values: number[]) =>
  values.map((value, index) => ({ id: String(index), label: weeks[index]?.label ?? '', value }))
const percent = (value: number): string => `${value}%`

/** Balance, beside balance-en.png. */
export function BalancePage({ language }: { language: Language }) {
  const text = words[language]
  return (
    <Page>
      <PageHeader
        title={text.title}
        subtitle={
          <Text size="caption" tone="muted">
            {text.subtitle}
          </Text>
        }
        actions={
          <>
            <Button leftSection={<IconCalendar aria-hidden />}>{text.period}</Button>
            <Button leftSection={<IconFileText aria-hidden />}>{text.report}</Button>
          </>
        }
      />
      <PageBody>
        <Stack gap="lg">
          <Grid least="large">
            <Card
              edge="short"
              title={text.short}
              detail={text.shortText}
              end={<NumberLink href="#/alumni">{text.people('212')}</NumberLink>}
            >
              <Row align="start" gap="xl">
                <Stack gap="none">
                  <BigNumber tone="short" size="hero">
                    81%
                  </BigNumber>
                  <Row gap="xs">
                    <Text size="caption" tone="soft">
                      {text.informed}
                    </Text>
                    <DefinitionPopover name={text.rate} source={text.source}>
                      {text.definition}
                    </DefinitionPopover>
                  </Row>
                  <Row>
                    <NumberLink href="#/alumni">
                      <Text size="caption" tone="soft">
                        172 / 212
                      </Text>
                    </NumberLink>
                    <Text size="caption" tone="soft">
                      ▲ 6 pt
                    </Text>
                  </Row>
                </Stack>
                <Stack isGrowing>
                  <TrendLine
                    hasTable={false}
                    horizon="short"
                    label={`${text.rate} 81%`}
                    valueLabel={text.rate}
                    target={90}
                    maximum={100}
                    formatValue={percent}
                    points={points([70, 69, 73, 75, 74, 77, 78, 77, 79, 81])}
                  />
                </Stack>
              </Row>
            </Card>
            <Card
              edge="long"
              title={text.long}
              detail={text.longText}
              end={<NumberLink href="#/alumni">{text.people('1,984')}</NumberLink>}
            >
              <Row align="start" gap="xl">
                <Stack gap="none">
                  <BigNumber tone="long" size="hero">
                    34%
                  </BigNumber>
                  <Text size="caption" tone="soft">
                    {text.inspired}
                  </Text>
                  <Row>
                    <NumberLink href="#/alumni">
                      <Text size="caption" tone="soft">
                        675 / 1,984
                      </Text>
                    </NumberLink>
                    <Text size="caption" tone="soft">
                      ▼ 9 pt
                    </Text>
                  </Row>
                </Stack>
                <Stack isGrowing>
                  <TrendLine
                    hasTable={false}
                    horizon="long"
                    label={`${text.rate2} 34%`}
                    valueLabel={text.rate2}
                    target={60}
                    maximum={100}
                    formatValue={percent}
                    points={points([52, 50, 48, 47, 45, 43, 40, 39, 36, 34])}
                  />
                </Stack>
              </Row>
            </Card>
          </Grid>
          <Columns
            sideWidth="wide"
            side={
              <Card title={text.split}>
                <HorizonBar size="large" shortShare={0.68} band={{ low: 0.4, high: 0.6 }} />
              </Card>
            }
          >
            <Card title={text.effort} detail={text.effortText}>
              <WeeklyBand label={`${text.effort}: ${text.effortText}`} weeks={weeks} band={{ low: 0.4, high: 0.6 }} />
            </Card>
          </Columns>
          <Grid least="medium">
            <Card title={text.moved}>
              <RowList
                items={text.moves.map((move, index) => ({
                  id: String(index),
                  text: move,
                  end: <NumberLink href="#/alumni">{text.people(['23', '9', '6'][index] ?? '')}</NumberLink>
                }))}
              />
            </Card>
            <Card title={text.give}>
              <BigNumber>2.6 : 1</BigNumber>
              <NumberLink href="#/alumni">
                <Text size="caption">{text.rule}</Text>
              </NumberLink>
            </Card>
            <Card title={text.silent}>
              <BigNumber>31</BigNumber>
              <NumberLink href="#/alumni">
                <Text size="caption">{text.past}</Text>
              </NumberLink>
            </Card>
          </Grid>
        </Stack>
      </PageBody>
    </Page>
  )
}
