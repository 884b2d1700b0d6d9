import type { Locator } from '@playwright/test'
import type { RunningApp } from '../support/app'

/** The card of one score on a person's page. */
export const scoreCard = ({ page, t }: RunningApp, kind: 'return' | 'value'): Locator =>
  page.getByRole('region', { name: new RegExp(`^${t(`readiness.${kind}.title`)}`) })

/** The meter of a score; there is none while it is unknown. */
export const scoreMeter = (running: RunningApp, kind: 'return' | 'value'): Locator =>
  scoreCard(running, kind).getByRole('img', { name: new RegExp(`^${running.t(`readiness.${kind}.title`)}`) })
