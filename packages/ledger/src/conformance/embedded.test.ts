import { testLedger } from '../testing/ledger-database.ts'
import { steppingClock } from '../testing/stepping-clock.ts'
import { conformance } from './suite.ts'

conformance(await testLedger('conformance', steppingClock()))
