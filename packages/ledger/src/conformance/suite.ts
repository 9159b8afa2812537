import type { PostgresLedger } from '../postgres-ledger.ts'
import { bitemporal } from './bitemporal.ts'
import { conflicts } from './conflicts.ts'
import { exchange } from './exchange.ts'
import { looks } from './looks.ts'
import { mirrors } from './mirrors.ts'
import { pages } from './pages.ts'
import { products } from './products.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { secrets } from './secrets.ts'
import { statistics } from './statistics.ts'
import { visibility } from './visibility.ts'

/** What every ledger behind the ports does, whatever PostgreSQL it runs on. Each part plants rows of its own. */
export function conformance(ledger: PostgresLedger): void {
  bitemporal(ledger)
  conflicts(ledger)
  exchange(ledger)
  looks(ledger)
  mirrors(ledger)
  pages(ledger)
  products(ledger)
  review(ledger)
  search(ledger)
  secrets(ledger)
  statistics(ledger)
  visibility(ledger)
}
