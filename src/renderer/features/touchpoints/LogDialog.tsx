import { useQueries } from '@tanstack/react-query'
import { useEffect, useReducer, useRef, useState } from 'react'
import { describeError, routeQuery, useText } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { IconMessagePlus, QuickDialog, showToast, Text } from '@renderer/ui'
import type { AppError } from '@shared/errors'
import type { Id, LocalDate } from '@shared/types/time'
import { writeDraft, type DraftChoice } from './draft'
import { LogHead, When } from './LogHead'
import { LogRows } from './LogRows'
import { logInput, logReducer, problemOf, updateInput, type LogAction, type LogState } from './logState'
import { useKeepDraft } from './useKeepDraft'

type Props = {
  initial: LogState
  draft: DraftChoice
  /** The touchpoint being corrected; null for a new one. */
  touchpointId: Id | null
  today: LocalDate
  onClose: () => void
}

/** Ten seconds: who, what, intent, next step; every row by digits, saved with Ctrl/⌘ + Enter, kept by Esc. */
export function LogDialog({ initial, draft, touchpointId, today, onClose }: Props) {
  const { t } = useText()
  const attempt = useAttempt()
  const [state, dispatch] = useReducer(logReducer, draft.restored?.state ?? initial)
  const [source, setSource] = useState(draft)
  const [isAdding, setIsAdding] = useState(state.people.length === 0)
  const [isTried, setIsTried] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [isTyped, setIsTyped] = useState(false)
  const keep = useKeepDraft(source.key, state, isTyped)
  const rows = useRef<HTMLDivElement>(null)

  const prepared = useQueries({
    queries: state.people.map(person => routeQuery('touchpoint.prepare', { personId: person.id }))
  }).map(query => query.data ?? null)
  const [first] = prepared
  const firstId = state.people[0]?.id
  useEffect(() => {
    if (first && touchpointId === null) dispatch({ type: 'prepared', prepared: first, today })
  }, [first, firstId, touchpointId, today])

  // A default that arrives late moves the chosen place of a row: the focus goes with it.
  useEffect(() => {
    const active = document.activeElement
    if (active?.getAttribute('role') !== 'radio' || active.getAttribute('tabindex') === '0') return
    active.closest('[role="radiogroup"]')?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [state])

  /** What the user does, other than what arrives by itself, is worth a draft. */
  function act(action: LogAction): void {
    setIsTyped(true)
    dispatch(action)
  }

  const problem = problemOf(state, today)
  const words = error && describeError(error, t)
  const message = words
    ? `${words.title} ${words.action}`
    : isTried && problem
      ? t(`touchpoints.problem.${problem}`)
      : null

  async function save(): Promise<void> {
    setIsTried(true)
    if (problem) {
      if (problem === 'nobody') setIsAdding(true)
      return
    }
    setIsBusy(true)
    const result =
      touchpointId === null
        ? await attempt('touchpoint.log', logInput(state, today, t('touchpoints.step.default')), t('touchpoints.saved'))
        : await attempt('touchpoint.update', updateInput(touchpointId, state, today), t('touchpoints.corrected'))
    setIsBusy(false)
    setError(result.error)
    if (result.error) return
    keep.drop()
    onClose()
  }

  /** Esc keeps what was typed. */
  function leave(): void {
    keep.flush()
    if (isTyped) {
      showToast({
        message: t('touchpoints.draft.kept'),
        undoLabel: t('touchpoints.draft.discard'),
        onUndo: () => writeDraft(source.key, null)
      })
    }
    onClose()
  }

  function discard(): void {
    keep.drop()
    dispatch({ type: 'restore', state: initial })
    if (first && touchpointId === null) dispatch({ type: 'prepared', prepared: first, today })
    setSource({ ...source, restored: null })
    setIsTyped(false)
    setIsAdding(initial.people.length === 0)
    focusFirstRow()
  }

  function focusFirstRow(): void {
    requestAnimationFrame(() => rows.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus())
  }

  return (
    <QuickDialog
      isOpen
      onClose={leave}
      icon={IconMessagePlus}
      title={
        <LogHead
          people={state.people}
          isFixed={touchpointId !== null}
          onAdd={() => setIsAdding(true)}
          onRemove={id => {
            act({ type: 'removePerson', id })
            if (state.people.length === 1) setIsAdding(true)
          }}
        />
      }
      meta={<When day={state.day} today={today} onChange={day => act({ type: 'edit', change: { day } })} />}
      hints={[
        { keys: ['Tab'], label: t('touchpoints.hints.next') },
        { keys: ['1–6'], label: t('touchpoints.hints.choose') },
        { keys: ['Esc'], label: t('touchpoints.hints.keep') }
      ]}
      submitLabel={t('touchpoints.save')}
      onSubmit={() => void save()}
      isBusy={isBusy}
    >
      <div ref={rows}>
        <LogRows
          state={state}
          edit={change => act({ type: 'edit', change })}
          prepared={prepared}
          today={today}
          isNew={touchpointId === null}
          isAdding={isAdding}
          onPerson={person => {
            act({ type: 'addPerson', person })
            setIsAdding(false)
            focusFirstRow()
          }}
          restored={source.restored}
          onDiscard={discard}
          other={source.other}
          onOther={other => {
            keep.flush()
            dispatch({ type: 'restore', state: other.state })
            setSource({ key: 'touchpoint', restored: other, other: null })
          }}
          problem={
            message && (
              <Text as="p" size="caption" tone="bad">
                {message}
              </Text>
            )
          }
        />
      </div>
    </QuickDialog>
  )
}
