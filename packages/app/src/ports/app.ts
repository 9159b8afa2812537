import type { RemoteDesk } from './collation.ts'
import type { Ledger } from './ledger.ts'
import type { Webhooks } from './review.ts'
import type { ScreeningView } from './screening.ts'
import type {
  Clock,
  Events,
  FeedSigner,
  Ids,
  Mailer,
  Packs,
  PasswordHasher,
  PublicLog,
  StandingView,
} from './services.ts'
import type { IdentifierKeys } from './subjects.ts'

/** Everything a use case may reach, wired once in the server's and the command's `main.ts`. */
export interface App {
  readonly ledger: Ledger
  readonly packs: Packs
  readonly clock: Clock
  readonly ids: Ids
  readonly identifierKeys: IdentifierKeys
  /** Absent in one-shot commands: they ask the ledger. */
  readonly standing?: StandingView
  /** Who is on the registers, by name. Absent where nothing is screened. */
  readonly screening?: ScreeningView
  /** Absent in one-shot commands: they post nothing. */
  readonly webhooks?: Webhooks
  /** The registers' entries brought together. Absent where nothing is collated. */
  readonly collation?: RemoteDesk
  readonly passwords: PasswordHasher
  readonly mailer: Mailer
  readonly log: PublicLog
  readonly events: Events
  /** Signs what is given under agreements. Absent in one-shot commands: they give nothing. */
  readonly feedSigner?: FeedSigner
  /** Whether officers and subjects can come in by OpenID Connect, and what the button says. */
  readonly oidc: { readonly enabled: boolean; readonly label?: string }
  /** Demo data may be made and every screen says so. */
  readonly demo: boolean
}
