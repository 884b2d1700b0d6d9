import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  type RouterHistory
} from '@tanstack/react-router'
import { zAlumniSearch } from '@renderer/features/alumni/listState'
import type { ListOrigin } from '@renderer/lib/appActions'
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
        onSearchChange={(next, options) => void navigate({ search: next, replace: options?.isNewPlace !== true })}
      />
    )
  }
})
const personRoute = createRoute({
  getParentRoute: parent,
  path: '/alumni/$personId',
  component: function PersonRoute() {
    const { personId } = personRoute.useParams()
    const { origin } = personRoute.useMatch().search as { origin?: never } & { origin?: ListOrigin }
    return <PersonScreen personId={personId} origin={origin} />
  }
})
const openingsRoute = createRoute({ getParentRoute: parent, path: '/openings', component: OpeningsScreen })
const openingRoute = createRoute({
  getParentRoute: parent,
  path: '/openings/$openingId',
  component: function OpeningRoute() {
    return <OpeningScreen openingId={openingRoute.useParams().openingId} />
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
