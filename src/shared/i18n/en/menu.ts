/** The native menu, file dialogs and what the main process shows by itself. */
export const menu = {
  file: {
    label: 'File',
    import: 'Import…',
    export: 'Export…',
    backup: 'Back Up Now',
    lock: 'Lock Now',
    quit: 'Quit'
  },
  edit: {
    label: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    settings: 'Settings…'
  },
  view: {
    label: 'View',
    today: 'Today',
    alumni: 'Alumni',
    openings: 'Openings',
    balance: 'Balance',
    data: 'Data',
    theme: 'Appearance',
    themeSystem: 'Same as the System',
    themeLight: 'Light',
    themeDark: 'Dark',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    zoomReset: 'Actual Size',
    fullScreen: 'Full Screen',
    reload: 'Reload',
    developerTools: 'Developer Tools'
  },
  go: {
    label: 'Go',
    palette: 'Search and Commands…',
    log: 'Log a Touchpoint…'
  },
  window: {
    label: 'Window',
    minimize: 'Minimise',
    zoom: 'Zoom',
    front: 'Bring All to Front'
  },
  help: {
    label: 'Help',
    keys: 'Keyboard Shortcuts',
    about: 'About Okaeri'
  },
  app: {
    services: 'Services',
    hide: 'Hide Okaeri',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
    quit: 'Quit Okaeri'
  },
  dialog: {
    importTitle: 'Choose a list of leavers',
    importFilter: 'CSV and Excel files',
    backupTitle: 'Choose a backup',
    backupFilter: 'Okaeri backups',
    saveTitle: 'Save as',
    folderTitle: 'Choose a folder',
    allFiles: 'All files'
  }
}
