import { useText } from '@renderer/client'
import { useChange } from '@renderer/lib/useChange'
import { Chip, InlineEdit, Row, type Definition } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import { TIERS, type Tier } from '@shared/types/vocabulary'
import { useChoices } from './useFields'

/** Owner, tier and tags of one person, to be changed in place. */
export function usePeekEdits(person: Person): Definition[] {
  const { t } = useText()
  const change = useChange()
  const { members } = useChoices()
  const people = { ids: [person.id] }
  const owner = members.find(({ id }) => id === person.now?.ownerId)
  if (!person.now) return []
  return [
    {
      label: t('alumni.peek.owner'),
      value: (
        <InlineEdit
          label={t('alumni.peek.owner')}
          value={person.now.ownerId}
          display={owner?.name}
          editor={{
            kind: 'select',
            options: members.map(({ id, name }) => ({ value: id, label: name })),
            isClearable: true
          }}
          onSave={async ownerId => {
            await change('alumni.setOwner', { people, ownerId }, t('alumni.bulk.ownerDone', { count: 1 }))
          }}
        />
      )
    },
    {
      label: t('alumni.peek.tier'),
      value: (
        <InlineEdit
          label={t('alumni.peek.tier')}
          value={person.now.tier}
          display={t(`vocabulary.tier.${person.now.tier}`)}
          editor={{
            kind: 'select',
            options: TIERS.map(tier => ({ value: tier, label: t(`vocabulary.tier.${tier}`) }))
          }}
          onSave={async tier => {
            if (tier === null) return
            await change(
              'alumni.setTier',
              { people, tier: tier as Tier },
              t('alumni.bulk.tierDone', { count: 1, tier })
            )
          }}
        />
      )
    },
    {
      label: t('alumni.peek.tags'),
      value: (
        <Row gap="xs" isWrapping>
          {person.tags.map(tag => (
            <Chip
              key={tag}
              remove={{
                label: `${t('alumni.bulk.tagRemove')}: ${tag}`,
                onRemove: () =>
                  void change('alumni.removeTag', { people, tag }, t('alumni.bulk.tagGone', { count: 1, tag }))
              }}
            >
              {tag}
            </Chip>
          ))}
          <InlineEdit
            label={t('alumni.bulk.tagAdd')}
            value={null}
            editor={{ kind: 'text' }}
            onSave={async tag => {
              if (tag === null) return
              await change('alumni.addTag', { people, tag }, t('alumni.bulk.tagDone', { count: 1, tag }))
            }}
          />
        </Row>
      )
    }
  ]
}
