import type { PlainDate } from '@xinyong/identity'
import { isInEffect } from '@xinyong/procedure'
import { explainScore, type ScoreExplanation, type ScoreListing } from '@xinyong/scoring'
import { isInForce } from '../agreements/in-force.ts'
import { defined } from '../defined.ts'
import { lookOf } from '../looks/look-at.ts'
import type { App } from '../ports/app.ts'
import type { EntryRow, ReadTx } from '../ports/ledger.ts'
import type { StoredFact } from '../ports/scores.ts'
import type { ScoreSchemeToday } from './scheme.ts'

export const SCORING = { kind: 'system', job: 'score' } as const
/** The purpose of the agreements under which a score may read public lists. */
export const SCORING_PURPOSE = 'voluntary-score'

/** The public lists that an agreement in force lets this score read. */
async function readableLists(
  app: App,
  tx: ReadTx,
  { scheme, today }: ScoreSchemeToday,
): Promise<ScoreSchemeToday['scheme']['lists']> {
  if (scheme.lists.length === 0) return []
  const { items } = await tx.agreements.list({ state: 'in-force', on: today, limit: 200 })
  const open = items.filter(
    (one) => one.terms.purpose === SCORING_PURPOSE && isInForce(one, app.clock.today('Etc/UTC')),
  )
  return scheme.lists.filter(({ pack }) => open.some(({ terms }) => terms.schemes.includes(pack)))
}

function listingsOf(
  lists: ScoreSchemeToday['scheme']['lists'],
  rows: readonly EntryRow[],
  today: PlainDate,
): readonly ScoreListing[] {
  return lists.flatMap(({ id, pack }) =>
    rows
      .filter(({ entry }) => entry.pack === pack && isInEffect(entry, today))
      .map(({ entry }) => ({ list: id, entry: entry.id, ...defined({ until: entry.to }) })),
  )
}

export const factOf = ({ id, input, on, document, counterparty, disputed }: StoredFact) =>
  defined({ id, input, on, document, counterparty, disputed })

/** The score as it is today, from what is kept about a subject and the public lists the score may read. */
export async function computeScore(
  app: App,
  tx: ReadTx,
  today: ScoreSchemeToday,
  subject: string,
): Promise<ScoreExplanation | undefined> {
  const facts = await tx.scores.facts(today.pack.id, subject)
  const lists = await readableLists(app, tx, today)
  const rows = lists.length === 0 ? [] : await tx.entries.ofSubject(subject)
  return explainScore(
    today.pack,
    facts.map(factOf),
    listingsOf(lists, rows, today.today),
    today.today,
  )
}

/** Computes and keeps the score of somebody who has consented; reading a public list for it is a look. */
export async function refreshScore(
  app: App,
  scheme: ScoreSchemeToday,
  subject: string,
): Promise<void> {
  await app.ledger.write(SCORING, async (tx) => {
    const found = await computeScore(app, tx, scheme, subject)
    if (!found) return
    const { score, band, dimensions } = found
    await tx.scores.putValue({
      pack: scheme.pack.id,
      subject,
      on: scheme.today,
      score,
      band: band.id,
    })
    const entries = dimensions.flatMap(({ cap }) => (cap ? [cap.entry] : []))
    if (entries.length === 0) return
    await tx.looks.append([
      {
        ...lookOf(app, SCORING, { what: 'entry', purpose: SCORING_PURPOSE, subject, entries }),
        who: `${scheme.pack.title.en} ${scheme.pack.title.zh}`,
      },
    ])
  })
}
