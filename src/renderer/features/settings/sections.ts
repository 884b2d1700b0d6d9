/** The parts of the settings, in the order of their tabs; each is an address, `#/settings/<section>`. */
export const settingsSections = ['general', 'playbook', 'fields', 'members', 'protection', 'keys', 'about'] as const
export type SettingsSection = (typeof settingsSections)[number]

/** An address that no part has leads to the first. */
export function sectionOf(name: string): SettingsSection {
  return settingsSections.find(section => section === name) ?? 'general'
}
