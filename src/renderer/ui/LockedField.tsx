import { Select, type SelectProps } from '@mantine/core'
import { IconAlertTriangle, IconShieldLock, type IconComponent } from './icons'
import styles from './LockedField.module.css'

/** In the place of a control: settled, and not the user's to change. */
export function LockedField({ icon: Icon = IconShieldLock, children }: { icon?: IconComponent; children: string }) {
  return (
    <div className={styles.locked}>
      <span>{children}</span>
      <Icon aria-hidden />
    </div>
  )
}

/** A choice that has to be made before work goes on: amber until it is. */
export function QuestionSelect(props: Omit<SelectProps, 'classNames' | 'rightSection' | 'size'>) {
  const isOpen = props.value === null || props.value === undefined
  if (!isOpen) return <Select size="xs" {...props} />
  return (
    <Select
      size="xs"
      {...props}
      classNames={{ root: styles.question }}
      rightSection={<IconAlertTriangle aria-hidden />}
      rightSectionPointerEvents="none"
      data-question
    />
  )
}
