import { createContext } from 'react'

/** The address that the list of alumni had when the app was last closed. */
export const LastAlumniHref = createContext('/alumni')
