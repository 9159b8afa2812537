import type { Generated } from 'kysely'
import type { Instant, PlainDate } from '@xinyong/identity'
import type { Act, CaseState, Entry } from '@xinyong/procedure'
import type { SourceRecord } from '@xinyong/app'

/** The tables as Kysely's types see them: what a select gives. Appends go through `append_acts`. */
export interface Tables {
  act: ActRow
  case_file: CaseRow
  entry: EntryTable
  subject: SubjectRow
  subject_identifier: IdentifierRow
  subject_name_key: { subject_id: string; word: string }
  mirror_edition: MirrorEditionRow
  mirror_record: MirrorRecordRow
  account: AccountRow
  passkey: PasskeyRow
  session: SessionRow
  api_key: ApiKeyRow
  once: { key: string; value: unknown; expires_at: Instant }
  audit_event: AuditRow
  look: LookRow
  job: JobRow
}

export interface ActRow {
  seq: number
  case_id: string | null
  case_seq: number
  pack: string
  authority: string
  kind: Act['kind']
  effective_on: PlainDate
  recorded_at: Instant
  actor_id: string
  actor_role: Act['by']['role']
  /** Null once erased. */
  body: Act['body'] | null
  leaf: string
}

export interface CaseRow {
  id: string
  pack: string
  authority: string
  subject_id: string
  stage: CaseState['stage']
  version: number
  opened_on: PlainDate
  state: CaseState
  due: PlainDate | null
  due_clock: string | null
  term_ends: PlainDate | null
}

interface EntryTable {
  id: string
  case_id: string
  pack: string
  authority: string
  subject_id: string
  ground: string
  public: boolean
  body: Entry
  seq: number
}

interface SubjectRow {
  id: string
  kind: 'person' | 'organisation' | 'public-body'
  names: string[]
  birth_date: string | null
  countries: string[]
  contact: { email?: string; address?: string } | null
  demo: boolean
}

interface IdentifierRow {
  subject_id: string
  scheme: string
  key: string
  shown: string
}

export interface MirrorEditionRow {
  register: string
  edition: string
  taken_at: Instant
  published_on: PlainDate | null
  digest: string
  records: number
  seq: number
}

interface MirrorRecordRow {
  register: string
  source_id: string
  case_id: string
  subject_id: string
  digest: string
  record: SourceRecord | null
  first_seen: Generated<Instant>
  last_change: Generated<Instant>
}

export interface AccountRow {
  id: string
  login: string
  display_name: string
  roles: string[]
  authority: string | null
  subject_id: string | null
  disabled: boolean
  demo: boolean
  password_hash: string | null
  oidc_issuer: string | null
  oidc_sub: string | null
}

export interface PasskeyRow {
  id: string
  account_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  created_at: Instant
}

export interface SessionRow {
  hash: string
  account_id: string
  created_at: Instant
  expires_at: Instant
}

export interface ApiKeyRow {
  id: string
  hash: string
  relying_party: string
  scopes: string[]
  purposes: string[]
  rate_limit: number
  created_at: Instant
  expires_at: Instant | null
  revoked_at: Instant | null
}

interface AuditRow {
  id: Generated<number>
  at: Instant
  account_id: string | null
  what: string
  detail: Record<string, string> | null
}

export interface LookRow {
  id: string
  at: Instant
  what: string
  subject_id: string | null
  identifier_key: string | null
  who: string
  actor: string
  purpose: string
  activity: string | null
  decision: string | null
  entries: string[]
  sealed_until: Instant | null
}

interface JobRow {
  id: Generated<number>
  kind: string
  key: string
  payload: unknown
  run_at: Instant
  attempts: Generated<number>
  last_error: string | null
  done_at: Instant | null
}
