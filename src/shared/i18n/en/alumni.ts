/** The list of alumni, its views, peek and dialogs. */
export const alumni = {
  title: 'Alumni',
  yes: 'Yes',
  no: 'No',
  export: { reading: 'Reading' }
} as const
