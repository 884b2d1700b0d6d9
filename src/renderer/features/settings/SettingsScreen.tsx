import { useText } from '@renderer/client'
import { Measure, Page, PageBody, PageHeader, Tabs } from '@renderer/ui'
import type { ReactNode } from 'react'
import { AboutSection } from './AboutSection'
import { FieldsSection } from './fields/FieldsSection'
import { GeneralSection } from './GeneralSection'
import { KeysSection } from './KeysSection'
import { MembersSection } from './members/MembersSection'
import { PlaybookSection } from './playbook/PlaybookSection'
import { ProtectionSection } from './ProtectionSection'
import { sectionOf, settingsSections, type SettingsSection } from './sections'

/** The settings, one part at a time. @param props.section the part that the address names */
export function SettingsScreen({ section }: { section: string }) {
  const { t } = useText()
  const current = sectionOf(section)
  return (
    <Page>
      <PageHeader title={t('settings.title')} />
      <Tabs
        label={t('settings.navigation')}
        items={settingsSections.map(id => ({ id, label: t(`settings.sections.${id}`) }))}
        currentId={current}
        onChange={id => (window.location.hash = `#/settings/${id}`)}
      />
      <Part key={current} section={current} />
    </Page>
  )
}

function Part({ section }: { section: SettingsSection }) {
  switch (section) {
    case 'general':
      return <Plain content={<GeneralSection />} />
    case 'playbook':
      // It has a bar of its own at the foot.
      return <PlaybookSection />
    case 'fields':
      return <Plain content={<FieldsSection />} />
    case 'members':
      return <Plain content={<MembersSection />} />
    case 'protection':
      return <Plain content={<ProtectionSection />} />
    case 'keys':
      return <Plain content={<KeysSection />} />
    case 'about':
      return <Plain content={<AboutSection />} />
  }
}

function Plain({ content }: { content: ReactNode }) {
  return (
    <PageBody>
      <Measure>{content}</Measure>
    </PageBody>
  )
}
