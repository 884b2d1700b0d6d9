import { IconLock, IconSearch, type IconComponent } from '@renderer/ui/icons'
import { Kbd, MODIFIER } from '@renderer/ui/Kbd'
import { Mark } from '@renderer/ui/Mark'
import type { ReactNode } from 'react'
import { useUiText } from '@renderer/ui/useUiText'
import styles from './AppFrame.module.css'

/** One entry of the sidebar: a real link (`#/alumni`), so that it opens, copies and reads as one. */
export type NavItem = {
  id: string
  label: string
  icon: IconComponent
  href: string
  /** What waits there; nothing is shown for undefined and 0. */
  badge?: number
}

export type AppFrameProps = {
  /** Groups of entries, set apart by space. */
  groups: NavItem[][]
  /** The id of the entry whose screen is open. */
  currentId: string | null
  onSearch: () => void
  /** Lines at the foot of the sidebar: "Encrypted on this laptop", "Backed up 9:12". */
  footLines: string[]
  /** A Banner over the whole window: sample data. */
  banner?: ReactNode
  /** A line under the screen for what is going on: restarting, saving. Announced politely. */
  status?: ReactNode
  children: ReactNode
}

function NavLink({ item, isCurrent }: { item: NavItem; isCurrent: boolean }) {
  const Icon = item.icon
  return (
    <li>
      <a className={styles.link} href={item.href} title={item.label} aria-current={isCurrent ? 'page' : undefined}>
        <Icon aria-hidden />
        <span className={styles.label}>{item.label}</span>
        {item.badge ? <span className={styles.badge}>{item.badge}</span> : null}
      </a>
    </li>
  )
}

/** The window: sidebar, main area, and slots for a band above and a line below. */
export function AppFrame({ groups, currentId, onSearch, footLines, banner, status, children }: AppFrameProps) {
  const { t } = useUiText()
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        onClick={event => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {t('frame.skip')}
      </a>
      <header className={styles.banner}>{banner}</header>
      <nav className={styles.side} aria-label={t('frame.navigation')}>
        <div className={styles.brand}>
          <Mark />
          <span translate="no">Okaeri</span>
        </div>
        <button type="button" className={styles.search} onClick={onSearch} title={t('frame.search')}>
          <IconSearch aria-hidden />
          <span className={styles.label}>{t('frame.search')}</span>
          <Kbd>{`${MODIFIER} K`}</Kbd>
        </button>
        {groups.map((group, index) => (
          <ul key={group[0]?.id ?? index} className={styles.group}>
            {group.map(item => (
              <NavLink key={item.id} item={item} isCurrent={item.id === currentId} />
            ))}
          </ul>
        ))}
        {footLines.length > 0 && (
          <div className={styles.foot} title={footLines.join('\n')}>
            <IconLock aria-hidden />
            <div>
              {footLines.map(line => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </div>
        )}
      </nav>
      <main id="main" className={styles.main} tabIndex={-1}>
        <div className={styles.content}>{children}</div>
        <div className={styles.status} role="status">
          {status}
        </div>
      </main>
    </div>
  )
}
