import { keepPreviousData } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { bridge, change, describeError, undo, useRoute } from '@renderer/client'
import { showToast } from '@renderer/ui'
import type { RouteInput, RouteOutput } from '@shared/contract'
import type { HandoverTargetId, HandoverTemplate } from '@shared/types/handover'
import type { Id } from '@shared/types/time'
import { useOpeningWords } from './openingWords'
import { draftOfTemplate, newTemplate, templateOf, type TemplateDraft } from './templateDraft'

export type HandoverCheck = RouteOutput<'handover.check'>
/** A hand-over that was just saved. */
export type SavedHandover = { handoverId: Id; token: string; fileName: string; count: number; groupSeq: number | null }
type Editing = { id: Id | null; draft: TemplateDraft }

/** What was chosen last, kept while the window is open: the next shortlist usually goes to the same place. */
const last = {
  target: 'greenhouse_prospects' as HandoverTargetId,
  templateId: null as Id | null,
  fixed: {} as Record<string, string>
}

/** All that the hand-over of one opening needs: what is chosen, what the file would be, and saving it. */
export function useHandover(openingId: Id, chosen: readonly Id[] | null) {
  const { t, language } = useOpeningWords()
  const [target, setTarget] = useState(last.target)
  const [templateId, setTemplateId] = useState(last.templateId)
  const [fixed, setFixed] = useState(last.fixed)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [saved, setSaved] = useState<SavedHandover | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const { data: templates } = useRoute('handover.templates', {})
  const items = templates?.items ?? []
  const known = items.find(item => item.id === templateId) ?? (templateId === null ? items[0] : undefined)
  const isTemplate = target === 'template'
  const written: HandoverTemplate | null = isTemplate && editing ? templateOf(editing.draft) : null
  const options = {
    openingId,
    target,
    language,
    fixed,
    ...(chosen ? { entryIds: [...chosen] } : {}),
    ...(isTemplate && known ? { templateId: known.id } : {})
  }
  const asked = useDeferredValue(JSON.stringify({ ...options, ...(written ? { template: written } : {}) }))
  const check = useRoute('handover.check', JSON.parse(asked) as typeof options, { placeholderData: keepPreviousData })

  async function takeBack(groupSeq: number): Promise<void> {
    try {
      await undo(groupSeq)
      setSaved(null)
      showToast({ message: t('openings.handover.takenBack') })
    } catch (error) {
      showToast({ message: describeError(error, t).title })
    }
  }

  async function save(): Promise<void> {
    if (!check.data?.canSave || isSaving || editing) return
    const file = await bridge().pickSave(check.data.fileName)
    if (!file) return
    setIsSaving(true)
    try {
      // The dialog has asked about a file that is there; its path is put in by main.
      const input = { ...options, overwrite: true } as RouteInput<'handover.save'>
      const { data, groupSeq } = await change('handover.save', input, { files: { path: file.token } })
      setSaved({ handoverId: data.handoverId, token: file.token, fileName: file.name, count: data.count, groupSeq })
      showToast({
        message: t('openings.handover.saved', { count: data.count, file: file.name }),
        ...(groupSeq === null
          ? {}
          : { undoLabel: t('openings.handover.undoLabel'), onUndo: () => void takeBack(groupSeq) })
      })
    } catch (error) {
      const words = describeError(error, t)
      showToast({ message: `${words.title} ${words.meaning} ${words.action}` })
    } finally {
      setIsSaving(false)
    }
  }

  return {
    target,
    templates: items,
    template: known ?? null,
    fixed,
    editing,
    check: check.data ?? null,
    error: check.error,
    saved,
    isSaving,
    save,
    takeBack,
    chooseTarget(next: HandoverTargetId) {
      last.target = next
      setTarget(next)
      setEditing(null)
    },
    chooseTemplate(id: Id | null) {
      last.templateId = id
      setTemplateId(id)
    },
    setFixed(header: string, text: string) {
      last.fixed = { ...fixed, [header]: text }
      setFixed(last.fixed)
    },
    editTemplate: () => known && setEditing({ id: known.id, draft: draftOfTemplate(known.name, known.template) }),
    addTemplate: () => setEditing({ id: null, draft: newTemplate(field => t(`handover.fields.${field}`)) }),
    changeTemplate: (draft: TemplateDraft) => setEditing(before => before && { ...before, draft }),
    stopEditing: () => setEditing(null)
  }
}

export type Handover = ReturnType<typeof useHandover>
