import { Button } from '@mantine/core'
import type { Language } from '@shared/types/vocabulary'
import { useState } from 'react'
import { ChoiceCards } from '../ChoiceCards'
import { IconFileImport, IconSparkles, IconUserPlus } from '../icons'
import { Centre, Row, Stack } from '../layout/Layout'
import { Mark } from '../Mark'
import { Text } from '../Text'

const words = {
  en: {
    title: 'How do you want to start?',
    lead: 'You can change your mind later; nothing leaves this laptop.',
    next: 'Go on',
    back: 'Back',
    options: [
      [
        'Look around with sample data',
        'A company of 400 and fifteen years of leavers, all invented, in a folder of its own.'
      ],
      ['Import leavers', 'A CSV or Excel file from your HR system.'],
      ['Start empty', 'Add people one by one.']
    ]
  },
  ja: {
    title: 'どのように始めますか',
    lead: 'あとから変えられます。データがこの端末の外に出ることはありません。',
    next: '次へ',
    back: '戻る',
    options: [
      ['サンプルデータで見てみる', '400人の会社と15年分の退職者。すべて架空で、専用のフォルダーに入ります。'],
      ['退職者を取り込む', '人事システムのCSVまたはExcelファイルから。'],
      ['空の状態で始める', 'お一人ずつ追加します。']
    ]
  }
}

/** A page with one thing in its middle, as first run. */
export function StartPage({ language }: { language: Language }) {
  const text = words[language]
  const [value, setValue] = useState<'0' | '1' | '2' | null>('0')
  const icons = [IconSparkles, IconFileImport, IconUserPlus]
  return (
    <Centre>
      <Stack gap="xl">
        <Mark size={40} />
        <Stack gap="xs">
          <Text as="h1" size="title">
            {text.title}
          </Text>
          <Text tone="soft">{text.lead}</Text>
        </Stack>
        <ChoiceCards
          label={text.title}
          value={value}
          onChange={setValue}
          options={(['0', '1', '2'] as const).map((one, index) => ({
            value: one,
            title: text.options[index]?.[0] ?? '',
            text: text.options[index]?.[1],
            icon: icons[index]
          }))}
        />
        <Row justify="end">
          <Button variant="subtle">{text.back}</Button>
          <Button variant="filled">{text.next}</Button>
        </Row>
      </Stack>
    </Centre>
  )
}
