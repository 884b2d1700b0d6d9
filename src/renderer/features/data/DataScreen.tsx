import { useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { Button, Columns, IconFileImport, Page, PageBody, PageHeader } from '@renderer/ui'
import { BackupsCard } from './BackupsCard'
import { CheckCard } from './CheckCard'
import { ExportCard } from './ExportCard'
import { LoadsCard } from './LoadsCard'
import { SampleCard } from './SampleCard'

/** What came in, what is kept safe, what goes out. */
export function DataScreen() {
  const { t } = useText()
  const { goTo } = useAppActions()
  return (
    <Page>
      <PageHeader
        title={t('data.title')}
        subtitle={t('data.subtitle')}
        actions={
          <Button variant="filled" leftSection={<IconFileImport />} onClick={() => goTo('import')}>
            {t('data.import')}
          </Button>
        }
      />
      <PageBody>
        <Columns
          sideWidth="narrow"
          side={
            <>
              <ExportCard />
              <CheckCard />
              <SampleCard />
            </>
          }
        >
          <LoadsCard />
          <BackupsCard />
        </Columns>
      </PageBody>
    </Page>
  )
}
