import { bridge, describeError } from '@renderer/client'
import {
  Button,
  Callout,
  Columns,
  EmptyState,
  ErrorState,
  FootBar,
  IconTable,
  Kbd,
  MODIFIER,
  PageBody,
  Row,
  SegmentedChoice,
  Select,
  Skeleton,
  Stack,
  Text,
  useHotkeys
} from '@renderer/ui'
import { HANDOVER_TARGETS } from '@shared/types/handover'
import type { Id } from '@shared/types/time'
import { HandoverPreview, HandoverProblems, isTemplateMissing } from './HandoverPreview'
import { FixedColumns, GoingCard, HeldBackCard, PastHandovers } from './HandoverSide'
import type { OpeningView } from './OpeningScreen'
import { useOpeningWords } from './openingWords'
import { TemplateEditor } from './TemplateEditor'
import { useHandover, type Handover, type SavedHandover } from './useHandover'

type Props = {
  view: OpeningView
  /** The places on the shortlist that were chosen there; null = everybody who is still proposed. */
  chosen: readonly Id[] | null
  onChooseAll: () => void
  onShowShortlist: () => void
}

/** The hand-over of a shortlist as a file: where to, who goes, what the file will hold; nothing is sent. */
export function HandoverPanel({ view, chosen, onChooseAll, onShowShortlist }: Props) {
  const { t } = useOpeningWords()
  const handover = useHandover(view.opening.id, chosen)
  const { check, error, editing } = handover
  const isStanding = view.handovers.some(item => item.id === handover.saved?.handoverId && !item.isRevoked)
  const saved = isStanding ? handover.saved : null
  useHotkeys([{ keys: 'mod+enter', isGlobal: true, run: () => void handover.save() }])
  if (error) {
    const words = describeError(error, t)
    return (
      <ErrorState
        place="page"
        title={words.title}
        meaning={`${words.meaning} ${words.action}`}
        actions={<Button onClick={onChooseAll}>{t('openings.handover.everybody')}</Button>}
      />
    )
  }
  const canSave = Boolean(check?.canSave) && !editing
  return (
    <>
      <PageBody isUnderTabs>
        <Stack gap="lg">
          {saved && <SavedNote saved={saved} onTakeBack={handover.takeBack} />}
          <TargetChoice handover={handover} />
          {editing && (
            <TemplateEditor
              id={editing.id}
              draft={editing.draft}
              lacking={lackingIn(check)}
              onChange={handover.changeTemplate}
              onClose={handover.stopEditing}
              onSaved={id => {
                handover.chooseTemplate(id)
                handover.stopEditing()
              }}
            />
          )}
          {check ? (
            <Columns
              sideWidth="normal"
              side={
                <>
                  <GoingCard
                    check={check}
                    chosen={chosen}
                    onChooseAll={onChooseAll}
                    onShowShortlist={onShowShortlist}
                  />
                  {check.heldBack.length > 0 && (
                    <HeldBackCard people={check.heldBack} onShowShortlist={onShowShortlist} />
                  )}
                  {view.handovers.length > 0 && <PastHandovers items={view.handovers} />}
                </>
              }
            >
              {isTemplateMissing(check) && !editing && (
                <EmptyState
                  icon={IconTable}
                  title={t('openings.template.none')}
                  actions={<Button onClick={handover.addTemplate}>{t('openings.template.new')}</Button>}
                >
                  {t('handover.targets.template.hint')}
                </EmptyState>
              )}
              <HandoverProblems check={check} />
              {!(saved && check.going.length === 0) && <HandoverPreview check={check} />}
              <FixedColumns handover={handover} />
            </Columns>
          ) : (
            <Skeleton lines={6} />
          )}
        </Stack>
      </PageBody>
      <FootBar
        note={t(
          check && !check.canSave && check.going.length > 0
            ? 'openings.handover.cannotSave'
            : 'openings.handover.nothingYet'
        )}
      >
        <Button
          variant="filled"
          disabled={!canSave}
          loading={handover.isSaving}
          rightSection={<Kbd isOnAction>{`${MODIFIER} ↵`}</Kbd>}
          onClick={() => void handover.save()}
        >
          {t('openings.handover.save')}
        </Button>
      </FootBar>
    </>
  )
}

/** Characters that the encoding of the file lacks, each once. */
function lackingIn(check: Handover['check']): string {
  const found = (check?.problems ?? []).filter(problem => problem.code === 'unencodable')
  return [...new Set(found.flatMap(problem => String(problem.params['characters']).split(' ')))].join(' ')
}

function TargetChoice({ handover }: { handover: Handover }) {
  const { t } = useOpeningWords()
  const { target, templates, template, editing } = handover
  return (
    <Stack gap="sm">
      <Row gap="md" isWrapping>
        <SegmentedChoice
          label={t('openings.handover.target')}
          options={HANDOVER_TARGETS.map(value => ({ value, label: t(`handover.targets.${value}.name`) }))}
          value={target}
          onChange={handover.chooseTarget}
        />
        {target === 'template' && !editing && (
          <>
            {templates.length > 0 && (
              <Select
                aria-label={t('openings.template.choose')}
                data={templates.map(({ id, name }) => ({ value: id, label: name }))}
                value={template?.id ?? null}
                onChange={handover.chooseTemplate}
              />
            )}
            {template && <Button onClick={handover.editTemplate}>{t('openings.template.edit')}</Button>}
            {templates.length > 0 && <Button onClick={handover.addTemplate}>{t('openings.template.new')}</Button>}
          </>
        )}
      </Row>
      <Text as="p" size="caption" tone="soft">
        {t(`handover.targets.${target}.hint`)}
      </Text>
    </Stack>
  )
}

function SavedNote({ saved, onTakeBack }: { saved: SavedHandover; onTakeBack: (groupSeq: number) => Promise<void> }) {
  const { t } = useOpeningWords()
  const { count, fileName, groupSeq, token } = saved
  return (
    <Callout
      action={
        <Row gap="sm">
          {groupSeq !== null && (
            <Button onClick={() => void onTakeBack(groupSeq)}>{t('openings.handover.undoLabel')}</Button>
          )}
          <Button onClick={() => bridge().revealFile(token)}>{t('openings.handover.reveal')}</Button>
        </Row>
      }
    >
      <Text isStrong>{t('openings.handover.doneTitle', { count })}</Text>{' '}
      {t('openings.handover.doneText', { file: fileName })}
    </Callout>
  )
}
