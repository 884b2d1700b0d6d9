import { createBackend } from './backend'
import { openPort } from './protocol'
import { serve } from './serve'

// The data process: the only one that opens the base. Started by main, see src/main/dataHost.
serve(
  openPort(),
  createBackend(async () => undefined),
  code => process.exit(code)
)
