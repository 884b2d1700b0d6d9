import { useState } from 'react'
import { useChange } from '@renderer/lib/useChange'
import { Chip, Row, TagsInput } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { Choices } from '../editors/BackgroundEditors'
import { usePersonWords } from '../usePersonWords'

/** Tags as chips; a last chip adds one, with those in use as suggestions. */
export function Tags({ person, choices }: { person: Person; choices: Choices }) {
  const { t } = usePersonWords()
  const change = useChange()
  const [isAdding, setIsAdding] = useState(false)
  const people = { ids: [person.id] }

  async function add(tag: string | undefined): Promise<void> {
    setIsAdding(false)
    if (tag) await change('alumni.addTag', { people, tag }, t('person.tags.added', { tag }))
  }

  return (
    <Row gap="sm" isWrapping>
      {person.tags.map(tag => (
        <Chip
          key={tag}
          remove={{
            label: t('person.tags.remove', { tag }),
            onRemove: () => void change('alumni.removeTag', { people, tag }, t('person.tags.removed', { tag }))
          }}
        >
          {tag}
        </Chip>
      ))}
      {isAdding ? (
        <TagsInput
          size="xs"
          autoFocus
          aria-label={t('person.tags.add')}
          placeholder={t('person.tags.placeholder')}
          data={choices.tags.filter(tag => !person.tags.includes(tag))}
          value={[]}
          onChange={tags => void add(tags[0]?.trim())}
          onKeyDown={event => {
            if (event.key === 'Escape') setIsAdding(false)
          }}
          onBlur={() => setIsAdding(false)}
        />
      ) : (
        <Chip isOutlined onClick={() => setIsAdding(true)}>
          {t('person.tags.add')}
        </Chip>
      )}
    </Row>
  )
}
