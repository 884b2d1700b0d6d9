import { useState } from 'react'
import { Button, ignoringComposition, Row, Stack, Text, TextInput } from '@renderer/ui'
import type { ImportColumn, ImportPlan, SensitiveOptIn } from '@shared/contract/importPlan'
import { purposeOf, withOptIn } from '../model/mapping'
import { importSession } from '../session/useImportSession'
import { useImportWords } from './useImportWords'

export type SensitiveChoiceProps = { kind: SensitiveOptIn; column: ImportColumn; plan: ImportPlan }

const setPurpose = (kind: SensitiveOptIn, purpose: string): void =>
  importSession.changePlan(plan => withOptIn(plan, kind, purpose))

/** Off until a purpose is stated, and off again with one press. */
export function SensitiveChoice({ kind, column, plan }: SensitiveChoiceProps) {
  const { t } = useImportWords()
  const [isAsking, setIsAsking] = useState(false)
  const purpose = purposeOf(plan, kind)
  if (purpose !== null) {
    return (
      <Row justify="between" isWrapping>
        <Text tone="soft">{t('importScreen.sensitive.on', { purpose })}</Text>
        <Button size="xs" variant="subtle" onClick={() => setPurpose(kind, '')}>
          {t('importScreen.sensitive.switchOff')}
        </Button>
      </Row>
    )
  }
  if (isAsking) return <Purpose kind={kind} column={column} onEnd={() => setIsAsking(false)} />
  return (
    <Row justify="between" isWrapping>
      <Text tone="muted">{t('importScreen.columns.notRead')}</Text>
      <Button size="xs" variant="subtle" onClick={() => setIsAsking(true)}>
        {t('importScreen.sensitive.switchOn')}
      </Button>
    </Row>
  )
}

function Purpose({ kind, column, onEnd }: { kind: SensitiveOptIn; column: ImportColumn; onEnd: () => void }) {
  const { t, headerOf } = useImportWords()
  const [text, setText] = useState('')
  const isStated = text.trim() !== ''

  function confirm(): void {
    if (!isStated) return
    setPurpose(kind, text)
    onEnd()
  }

  return (
    <Stack gap="xs">
      <TextInput
        size="xs"
        aria-label={t('importScreen.sensitive.purposeOf', { header: headerOf(column) })}
        placeholder={t('importScreen.sensitive.placeholder')}
        maxLength={1_000}
        value={text}
        autoFocus
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={ignoringComposition(event => {
          if (event.ctrlKey || event.metaKey) return
          if (event.key === 'Enter') confirm()
          if (event.key === 'Escape') onEnd()
        })}
      />
      <Row justify="end" gap="xs">
        <Button size="xs" variant="subtle" onClick={onEnd}>
          {t('importScreen.sensitive.leaveOff')}
        </Button>
        <Button size="xs" disabled={!isStated} onClick={confirm}>
          {t('importScreen.sensitive.confirm')}
        </Button>
      </Row>
    </Stack>
  )
}
