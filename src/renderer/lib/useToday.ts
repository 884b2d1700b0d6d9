import { useRoute } from '@renderer/client'
import { localDateOf } from '@domain/calendar'
import type { LocalDate } from '@shared/types/time'

/** The day as the data process counts it (`OKAERI_NOW` included); until it has answered, this computer's. */
export function useToday(): LocalDate {
  const { data } = useRoute('system.info', {})
  return data?.today ?? localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
}
