import '@renderer/ui/theme/tokens.css'
import '@renderer/fonts/fonts.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@renderer/ui/theme/global.css'
import 'dayjs/locale/ja'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import type { Language } from '@shared/types/vocabulary'
import { cssVariables } from '@renderer/ui/theme/cssVariables'
import { theme } from '@renderer/ui/theme/theme'
import { useEffect, type ReactNode } from 'react'

/** The window's theme: `system` follows the operating system. */
export type ThemeChoice = 'system' | 'light' | 'dark'

export type OkaeriThemeProps = { choice: ThemeChoice; language: Language; children: ReactNode }

/** Fonts, tokens, Mantine and toasts around the whole app; also sets the document's language. */
export function OkaeriTheme({ choice, language, children }: OkaeriThemeProps) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(choice === 'system' ? {} : { forceColorScheme: choice })}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: language === 'ja' ? 0 : 1 }}>
        <Notifications position="bottom-left" limit={3} autoClose={8000} transitionDuration={120} />
        {children}
      </DatesProvider>
    </MantineProvider>
  )
}
