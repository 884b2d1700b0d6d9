import { useState, type ReactNode } from 'react'
import { describeError, useText } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { Button, FormDialog, IconTrash } from '@renderer/ui'
import type { RouteInput, RouteName } from '@shared/contract'
import type { AppError } from '@shared/errors'
import type { KeptDraft } from '@renderer/lib/keptDraft'

/** Writes through a route; the words are what the toast says. Gives what went wrong, or null. */
export type Save = <R extends RouteName>(route: R, input: RouteInput<R>, message: string) => Promise<AppError | null>

export type RecordEditorProps<T extends object> = {
  title: string
  form: KeptDraft<T>
  /** What is not right yet, in words; the fields show their own errors. */
  problem?: string | undefined
  onSave: (save: Save) => Promise<AppError | null>
  onRemove?: (save: Save) => Promise<AppError | null>
  onClose: () => void
  /** Given a function, the problem is shown beside its field: it is told whether saving was tried. */
  children: ReactNode | ((isTried: boolean) => ReactNode)
}

/** The frame of every editor: saves, says what went wrong beside what was typed, and removes. */
export function RecordEditor<T extends object>(props: RecordEditorProps<T>) {
  const { t } = useText()
  const attempt = useAttempt()
  const [error, setError] = useState<AppError | null>(null)
  const [isTried, setIsTried] = useState(false)
  const [isBusy, setIsBusy] = useState(false)

  const save: Save = async (route, input, message) => (await attempt(route, input, message)).error

  async function run(work: (save: Save) => Promise<AppError | null>): Promise<void> {
    setIsBusy(true)
    const failed = await work(save)
    setIsBusy(false)
    setError(failed)
    if (failed) return
    props.form.forget()
    props.onClose()
  }

  function submit(): void {
    setIsTried(true)
    if (props.problem === undefined) void run(props.onSave)
  }

  const { onRemove } = props
  const isInPlace = typeof props.children === 'function'
  const words = error && describeError(error, t)
  return (
    <FormDialog
      isOpen
      title={props.title}
      onClose={props.onClose}
      submitLabel={t('person.save')}
      onSubmit={submit}
      isBusy={isBusy}
      error={words ? `${words.title} ${words.action}` : isTried && !isInPlace ? props.problem : undefined}
      footer={
        <>
          {onRemove && (
            <Button variant="subtle" leftSection={<IconTrash aria-hidden />} onClick={() => void run(onRemove)}>
              {t('person.remove')}
            </Button>
          )}
          {props.form.isKept && (
            <Button variant="subtle" onClick={props.form.restart}>
              {t('person.keptDraft')}
            </Button>
          )}
        </>
      }
    >
      {typeof props.children === 'function' ? props.children(isTried) : props.children}
    </FormDialog>
  )
}
