export interface BackupTable {
  readonly name: string
  /** Rows in the order in which they may be inserted. */
  readonly order: string
  /** Left out unless secrets are asked for. */
  readonly secret?: true
}

/**
 * Everything that must last, in an order in which references hold. Left out: sessions and one-time secrets, which are
 * of the moment; name keys and positions, which follow from the rest. Jobs done are kept, so that none is done twice.
 */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'subject', order: 'id' },
  { name: 'subject_identifier', order: 'subject_id, key' },
  { name: 'subject_version', order: 'written, id' },
  { name: 'case_file', order: 'id' },
  { name: 'act', order: 'seq' },
  { name: 'act_salt', order: 'seq' },
  { name: 'entry', order: 'id, lower(recorded)' },
  { name: 'mirror_edition', order: 'register, edition' },
  { name: 'mirror_record', order: 'register, source_id' },
  { name: 'mirror_record_version', order: 'written, id' },
  { name: 'account', order: 'id' },
  { name: 'passkey', order: 'id' },
  { name: 'api_key', order: 'id', secret: true },
  { name: 'agreement', order: 'id' },
  { name: 'replica', order: 'agreement_id, entry_id' },
  { name: 'deletion_notice', order: 'id' },
  { name: 'consent', order: 'id' },
  { name: 'score_fact', order: 'id' },
  { name: 'score_value', order: 'pack, subject_id, on_day' },
  { name: 'score_request', order: 'id' },
  { name: 'scorecard', order: 'id, version' },
  { name: 'scorecard_consent', order: 'id' },
  // A corrected score comes after the one that took its place.
  { name: 'given_score', order: 'scored_at desc, id' },
  { name: 'score_decision', order: 'id' },
  { name: 'score_dispute', order: 'id' },
  { name: 'score_message', order: 'id' },
  { name: 'score_report_copy', order: 'id' },
  { name: 'loyalty_programme', order: 'id' },
  { name: 'loyalty_event', order: 'programme, subject_id, id' },
  { name: 'points_account', order: 'pack, subject_id' },
  { name: 'points_event', order: 'pack, subject_id, id' },
  { name: 'product', order: 'id' },
  { name: 'product_event', order: 'product_id, id' },
  { name: 'collation_step', order: 'number' },
  { name: 'collation_ruling', order: 'step, a, b' },
  { name: 'collation_record', order: 'key' },
  { name: 'collation_past', order: 'key, since, cluster' },
  { name: 'screening_judgement', order: 'id' },
  { name: 'screening_monitor', order: 'id' },
  { name: 'screening_match', order: 'id' },
  { name: 'screening_alert', order: 'id' },
  { name: 'audit_event', order: 'id' },
  { name: 'look', order: 'at, id' },
  { name: 'job', order: 'id' },
]
