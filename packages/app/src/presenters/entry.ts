import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { Act } from '@xinyong/procedure'
import type { Pack, Rules } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import type { SourceRecord } from '../entities/entity.ts'
import type { EntryRow } from '../ports/ledger.ts'
import type { MirrorEdition } from '../ports/mirrors.ts'
import { presentContest } from './contest.ts'
import { entryStateOn } from './entry-state.ts'
import { exitText } from './exit.ts'
import { presentFields } from './fields.ts'
import { presentMeasures } from './measures.ts'
import { presentPublicSubject } from './public-subject.ts'
import { rulesOfEntry } from './rules-of-entry.ts'
import { ruleOn } from './rule-on.ts'
import { presentSubject } from './subject.ts'
import { authorityText, both } from './text.ts'

export type EntryShown = OutputOf<'getEntry'>

export interface EntryExtras {
  readonly acts?: readonly Act[]
  readonly record?: SourceRecord
  readonly edition?: MirrorEdition
  /** The subject itself and the officers of the authority see the subject unmasked. */
  readonly whole?: boolean
}

function groundShown(pack: Pack, rules: Rules, id: string): EntryShown['ground'] {
  const ground = ruleOn(id, [rules], (one) => one.grounds, pack.grounds)
  if (!ground) return { id, title: both(id), law: '', lawText: both(''), status: 'unverified' }
  const { title, law, status } = ground
  return { id, title, law, lawText: lawText(pack.sources, law), status }
}

/** The one way from an entry to JSON. Masked for the public unless `whole`. */
export function presentEntry(
  pack: Pack,
  row: EntryRow,
  today: PlainDate,
  { acts = [], record, edition, whole = false }: EntryExtras = {},
): EntryShown {
  const { entry } = row
  const rules = rulesOfEntry(pack, entry, today)
  const subject = whole ? presentSubject(row.subject) : presentPublicSubject(row.subject, rules)
  return {
    id: entry.id,
    pack: pack.id,
    scheme: pack.title,
    authority: pack.mirror?.publisher ?? authorityText(entry.authority),
    ground: groundShown(pack, rules, entry.ground),
    subject,
    ...(entry.from === undefined ? {} : { from: entry.from }),
    ...(entry.to === undefined ? {} : { to: entry.to }),
    state: entryStateOn(entry, today),
    ...(entry.exit === undefined
      ? {}
      : { exit: { how: entry.exit.how, ground: exitText(pack, entry.exit), on: entry.exit.on } }),
    fields: presentFields(rules, entry, subject, record),
    measures: presentMeasures(pack, entry, today),
    contest: presentContest(rules),
    annotations: entry.annotations.map(({ on, text }) => ({ on, text })),
    acts: acts.map(({ seq, kind, on }) => ({ seq, kind, on })),
    ...(pack.mirror === undefined || edition === undefined
      ? {}
      : {
          mirror: {
            publisher: pack.mirror.publisher,
            edition: edition.edition,
            takenAt: edition.takenAt,
            sourceId: record?.sourceId ?? '',
            programmes: [...(record?.programmes ?? [])],
          },
        }),
    demo: row.subject.demo,
  }
}
