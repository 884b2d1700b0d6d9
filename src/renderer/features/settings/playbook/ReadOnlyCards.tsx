import { useRoute, useText } from '@renderer/client'
import { Card, formatDate, Grid, SimpleTable, Skeleton, Text, type SimpleColumn } from '@renderer/ui'
import { RETURN_FACTORS, VALUE_FACTORS, type FactorKey } from '@domain/playbook'
import type { PlaybookVersion } from '@shared/contract/playbook'
import type { PlaybookDraft } from './usePlaybookDraft'

type Weight = { factor: FactorKey | 'total'; points: number }

/** What each factor weighs in the two scores. */
export function WeightsCard({ draft }: { draft: PlaybookDraft }) {
  const { t } = useText()
  const { returnLikelihood, rehireValue } = draft.body.readiness
  return (
    <Card title={t('settings.playbook.weights.title')} detail={t('settings.playbook.weights.what')}>
      <Grid>
        <Weights
          caption={t('settings.playbook.weights.returnLikelihood')}
          weights={RETURN_FACTORS.map(factor => ({ factor, points: returnLikelihood.weights[factor] }))}
        />
        <Weights
          caption={t('settings.playbook.weights.rehireValue')}
          weights={VALUE_FACTORS.map(factor => ({ factor, points: rehireValue.weights[factor] }))}
        />
      </Grid>
    </Card>
  )
}

function Weights({ caption, weights }: { caption: string; weights: Weight[] }) {
  const { t } = useText()
  const total = weights.reduce((sum, weight) => sum + weight.points, 0)
  const columns: SimpleColumn<Weight>[] = [
    {
      id: 'factor',
      label: caption,
      render: ({ factor }) =>
        factor === 'total' ? (
          <Text isStrong>{t('settings.playbook.weights.total')}</Text>
        ) : (
          t(`readiness.factor.${factor}.label`)
        )
    },
    {
      id: 'points',
      label: t('settings.playbook.weights.points'),
      align: 'end',
      render: ({ factor, points }) => <Text isStrong={factor === 'total'}>{String(points)}</Text>
    }
  ]
  return (
    <SimpleTable
      caption={caption}
      columns={columns}
      rows={[...weights, { factor: 'total', points: total }]}
      getRowId={weight => weight.factor}
      isPlain
    />
  )
}

/** Every version with who changed it, and why. */
export function VersionsCard() {
  const { t, language } = useText()
  const { data } = useRoute('playbook.versions', {})
  const columns: SimpleColumn<PlaybookVersion>[] = [
    {
      id: 'version',
      label: t('settings.playbook.versions.version'),
      render: ({ version }) => <Text isNumeric>{String(version)}</Text>
    },
    {
      id: 'from',
      label: t('settings.playbook.versions.from'),
      render: ({ effectiveOn }) => (effectiveOn === null ? '' : formatDate(effectiveOn, language))
    },
    { id: 'author', label: t('settings.playbook.versions.author'), render: ({ author }) => author ?? '' },
    {
      id: 'reason',
      label: t('settings.playbook.versions.reason'),
      render: ({ version, reason }) => (
        <Text tone="soft">{version === 0 ? t('settings.playbook.versions.first') : reason}</Text>
      )
    }
  ]
  return (
    <Card title={t('settings.playbook.versions.title')}>
      {data ? (
        <SimpleTable
          caption={t('settings.playbook.versions.title')}
          columns={columns}
          rows={data.items}
          getRowId={({ version }) => String(version)}
          isPlain
        />
      ) : (
        <Skeleton lines={3} />
      )}
    </Card>
  )
}
