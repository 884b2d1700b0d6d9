import { createBackend } from './backend'
import { fillSample } from './features/demo/fillSample'
import { openPort } from './protocol'
import { serve } from './serve'

// The data process: the only one that opens the base. Started by main, see src/main/dataHost.
serve(openPort(), createBackend(fillSample), code => process.exit(code))
