import {
  ActionIcon,
  Button,
  Checkbox,
  Combobox,
  createTheme,
  Input,
  Loader,
  Menu,
  Modal,
  MultiSelect,
  Notification,
  Pill,
  Popover,
  Radio,
  Select,
  Switch,
  TagsInput,
  Tooltip,
  type MantineColorsTuple,
  type VariantColorsResolver
} from '@mantine/core'
import { Calendar, DateInput } from '@mantine/dates'
import { createElement } from 'react'
import { IconChevronDown } from '../icons'
import controls from './controls.module.css'

const ink = Array.from({ length: 10 }, () => 'var(--ink)') as unknown as MantineColorsTuple

/** filled is the one ink-black action of a screen; default is outlined; subtle is only words. */
const variantColorResolver: VariantColorsResolver = ({ variant }) => {
  if (variant === 'filled') {
    return {
      background: 'var(--action)',
      hover: 'var(--action-hover)',
      color: 'var(--on-action)',
      border: '1px solid var(--action)'
    }
  }
  if (variant === 'subtle') {
    return {
      background: 'transparent',
      hover: 'var(--hover)',
      color: 'var(--ink-2)',
      border: '1px solid transparent'
    }
  }
  return {
    background: 'var(--surface)',
    hover: 'var(--hover)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)'
  }
}

const isSmall = (size: unknown): boolean => size === 'xs'
const controlHeight = (size: unknown): string =>
  isSmall(size) ? 'var(--control-height-small)' : 'var(--control-height)'

/** The one Mantine theme: sizes, radius, type and component defaults. Colours come from tokens.css. */
export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink },
  variantColorResolver,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '14px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '20px', xl: '28px' },
  fontWeights: { regular: '400', medium: '540', bold: '620' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '999px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'var(--shadow-1)',
    sm: 'var(--shadow-1)',
    md: 'var(--shadow-2)',
    lg: 'var(--shadow-2)',
    xl: 'var(--shadow-2)'
  },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '620',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '14px', lineHeight: '20px' },
      h3: { fontSize: '13px', lineHeight: '20px' },
      h4: { fontSize: '13px', lineHeight: '20px' },
      h5: { fontSize: '12px', lineHeight: '16px' },
      h6: { fontSize: '12px', lineHeight: '16px' }
    }
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      classNames: { root: controls.button, section: controls.buttonSection },
      vars: (_theme, props) => ({
        root: {
          '--button-height': controlHeight(props.size),
          '--button-padding-x': isSmall(props.size) ? '8px' : '11px',
          '--button-fz': '13px'
        },
        loader: {}
      })
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', size: 'sm' },
      vars: (_theme, props) => ({ root: { '--ai-size': controlHeight(props.size) } })
    }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      classNames: { input: controls.input },
      vars: (_theme, props) => ({
        wrapper: {
          '--input-height': controlHeight(props.size),
          '--input-size': controlHeight(props.size),
          '--input-fz': '13px',
          '--input-padding': '10px'
        }
      })
    }),
    InputWrapper: Input.Wrapper.extend({
      classNames: {
        label: controls.label,
        description: controls.description,
        error: controls.error,
        required: controls.required
      }
    }),
    Select: Select.extend({
      defaultProps: {
        checkIconPosition: 'right',
        allowDeselect: false,
        withScrollArea: false,
        rightSection: createElement(IconChevronDown, { 'aria-hidden': true }),
        rightSectionPointerEvents: 'none'
      },
      classNames: { dropdown: controls.floating, options: controls.options, option: controls.option }
    }),
    MultiSelect: MultiSelect.extend({
      defaultProps: {
        checkIconPosition: 'right',
        withScrollArea: false,
        rightSection: createElement(IconChevronDown, { 'aria-hidden': true }),
        rightSectionPointerEvents: 'none'
      },
      classNames: {
        input: controls.multiInput,
        dropdown: controls.floating,
        options: controls.options,
        option: controls.option,
        pillsList: controls.pills
      }
    }),
    TagsInput: TagsInput.extend({
      defaultProps: { withScrollArea: false },
      classNames: {
        input: controls.multiInput,
        dropdown: controls.floating,
        options: controls.options,
        option: controls.option,
        pillsList: controls.pills
      }
    }),
    Pill: Pill.extend({ classNames: { root: controls.pill } }),
    Combobox: Combobox.extend({
      defaultProps: { transitionProps: { duration: 0 } },
      classNames: { dropdown: controls.floating, option: controls.option, groupLabel: controls.menuLabel }
    }),
    Menu: Menu.extend({
      defaultProps: { transitionProps: { duration: 0 }, position: 'bottom-start', offset: 4, loop: true },
      classNames: { dropdown: controls.floating, item: controls.option, label: controls.menuLabel }
    }),
    Popover: Popover.extend({
      defaultProps: { transitionProps: { duration: 0 }, position: 'bottom-start', offset: 4 },
      classNames: { dropdown: controls.floating }
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, transitionProps: { duration: 0 }, color: 'var(--action)' },
      styles: { tooltip: { color: 'var(--on-action)', fontSize: '12px', lineHeight: '16px' } }
    }),
    Modal: Modal.extend({
      defaultProps: { transitionProps: { duration: 0 }, withCloseButton: false, padding: 0, radius: 'lg' },
      classNames: { overlay: controls.overlay, content: controls.dialog }
    }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'xs' },
      vars: () => ({ root: { '--checkbox-size': '14px', '--checkbox-radius': '3px' } }),
      classNames: {
        body: controls.checkBody,
        input: controls.checkbox,
        icon: controls.checkIcon,
        label: controls.checkLabel,
        description: controls.description,
        error: controls.error
      }
    }),
    Radio: Radio.extend({
      defaultProps: { size: 'xs' },
      vars: () => ({ root: { '--radio-size': '14px' } }),
      classNames: {
        body: controls.checkBody,
        radio: controls.checkbox,
        icon: controls.checkIcon,
        label: controls.checkLabel
      }
    }),
    Switch: Switch.extend({
      defaultProps: { size: 'sm', withThumbIndicator: false },
      classNames: {
        track: controls.track,
        thumb: controls.thumb,
        label: controls.checkLabel,
        description: controls.description
      }
    }),
    Loader: Loader.extend({ defaultProps: { type: 'oval', color: 'var(--ink-3)', size: 16 } }),
    Notification: Notification.extend({
      defaultProps: { withBorder: false, radius: 'md' },
      classNames: { root: controls.toast, description: controls.toastText }
    }),
    DateInput: DateInput.extend({ classNames: { day: controls.day } }),
    Calendar: Calendar.extend({ classNames: { day: controls.day } })
  }
})
