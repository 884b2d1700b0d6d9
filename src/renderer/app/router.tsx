import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  type RouterHistory
} from '@tanstack/react-router'
import { zAlumniSearch } from '@renderer/features/alumni/listState'
import { OPENING_PARTS } from '@renderer/features/openings/openingParts'
import { zSelection, zSort } from '@shared/contract/alumni'
import { z } from 'zod'
import {
  AlumniScreen,
  BalanceScreen,
  DataScreen,
  ImportScreen,
  OpeningScreen,
  OpeningsScreen,
  PersonScreen,
  SettingsScreen,
  TodayScreen
} from './screens'
import { NotFound, ScreenError } from './ScreenError'
import { Shell } from './Shell'

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: ScreenError })
const parent = (): typeof rootRoute => rootRoute

const indexRoute = createRoute({
  getParentRoute: parent,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today', replace: true })
  }
})
const todayRoute = createRoute({ getParentRoute: parent, path: '/today', component: TodayScreen })
const alumniRoute = createRoute({
  getParentRoute: parent,
  path: '/alumni',
  validateSearch: zAlumniSearch,
  component: function AlumniRoute() {
    const search = alumniRoute.useSearch()
    const navigate = alumniRoute.useNavigate()
    return (
      <AlumniScreen
        search={search}
        // Another view is another place to come back to; a filter within it is not.
        onSearchChange={next => void navigate({ search: next, replace: next.view === search.view })}
      />
    )
  }
})
/** The list that the person was opened from stands in the address, so that next and previous survive a restart. */
const zPersonSearch = z.object({
  from: z
    .object({ label: z.string().max(200), selection: zSelection, sort: zSort.unwrap() })
    .optional()
    .catch(undefined)
})
const personRoute = createRoute({
  getParentRoute: parent,
  path: '/alumni/$personId',
  validateSearch: zPersonSearch,
  component: function PersonRoute() {
    const { personId } = personRoute.useParams()
    const { from } = personRoute.useSearch()
    return <PersonScreen key={personId} personId={personId} origin={from ?? null} />
  }
})
const openingsRoute = createRoute({ getParentRoute: parent, path: '/openings', component: OpeningsScreen })
const zOpeningSearch = z.object({ part: z.enum(OPENING_PARTS).optional().catch(undefined) })
const openingRoute = createRoute({
  getParentRoute: parent,
  path: '/openings/$openingId',
  validateSearch: zOpeningSearch,
  component: function OpeningRoute() {
    const { part } = openingRoute.useSearch()
    const navigate = openingRoute.useNavigate()
    return (
      <OpeningScreen
        openingId={openingRoute.useParams().openingId}
        part={part ?? 'shortlist'}
        onPartChange={next => void navigate({ search: { part: next }, replace: true })}
      />
    )
  }
})
const balanceRoute = createRoute({ getParentRoute: parent, path: '/balance', component: BalanceScreen })
const dataRoute = createRoute({ getParentRoute: parent, path: '/data', component: DataScreen })
const importRoute = createRoute({ getParentRoute: parent, path: '/data/import', component: ImportScreen })
const settingsRoute = createRoute({
  getParentRoute: parent,
  path: '/settings/$section',
  component: function SettingsRoute() {
    return <SettingsScreen section={settingsRoute.useParams().section} />
  }
})

const routeTree = rootRoute.addChildren([
  indexRoute,
  todayRoute,
  alumniRoute,
  personRoute,
  openingsRoute,
  openingRoute,
  balanceRoute,
  dataRoute,
  importRoute,
  settingsRoute
])

/** The screens and their addresses (`#/alumni?view=…`). */
export function createAppRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree,
    history,
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: NotFound,
    // Screens ask for their data themselves and show their own waiting.
    defaultPendingMs: 0,
    scrollRestoration: false
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
