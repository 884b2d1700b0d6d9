/** The list of alumni, its views, peek and dialogs. */
export const alumni = { title: 'Alumni' } as const
