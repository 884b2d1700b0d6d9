import { useState } from 'react'
import { useRoute } from '@renderer/client'
import { localDateOf } from '@domain/calendar'
import type { LocalDate } from '@shared/types/time'

const thisComputersDay = (): LocalDate => localDateOf(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone)

/** The day as the data process counts it (`OKAERI_NOW` included); until it has answered, this computer's. */
export function useToday(): LocalDate {
  const { data } = useRoute('system.info', {})
  const [fallback] = useState(thisComputersDay)
  return data?.today ?? fallback
}
