import { AppError, type OutputOf } from '@xinyong/contract'
import { canonicalJson, readCard, type CardFlaw, type Scorecard } from '@xinyong/scoring'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import type { StoredCard } from '../ports/scorecards.ts'
import { analystOf } from './analyst.ts'
import { stepsFor } from './card-steps.ts'
import { sha256 } from './hash.ts'
import { presentFull } from './present-card.ts'

/** A card made elsewhere, by the command or another program: it is judged as strictly as our own. */
export const saveScorecard: Handler<'saveScorecard'> = async (app, principal, { card }) => {
  authorise(principal, 'saveScorecard')
  const { account, authority } = analystOf(principal)
  const read = readCard(card, sha256)
  if (!read.ok) throw notUsable(read.flaws)
  const warnings = read.warnings.map((flaw) => ({ ...flaw }))
  const stored = await keepCard(app, principal, authority, read.card, {
    findings: [],
    flaws: warnings,
  })
  return presentFull(stored, account.account, stepsFor(principal, stored))
}

/**
 * Keeps a card as a draft. What is sealed is kept byte for byte.
 * @throws AppError scorecard/not-usable | scorecard/exists
 */
export async function keepCard(
  app: App,
  principal: Principal,
  authority: string,
  card: Scorecard,
  report: OutputOf<'getScorecard'>['report'],
): Promise<StoredCard> {
  const read = readCard(JSON.parse(canonicalJson(card)), sha256)
  if (!read.ok) throw notUsable(read.flaws)
  const { account } = analystOf(principal)
  const at = app.clock.now()
  const stored: StoredCard = {
    id: card.id,
    version: card.version,
    authority,
    state: 'draft',
    digest: card.digest,
    card: canonicalJson(card),
    report,
    history: [{ step: 'save', at, by: account.account, role: account.roles.join(',') }],
    revision: 1,
    createdAt: at,
  }
  const added = await app.ledger.write({ kind: 'system', job: 'scorecards' }, async (tx) => {
    // An id belongs to whoever used it first.
    const others = (await tx.scorecards.cards()).some(
      (one) => one.id === card.id && one.authority !== authority,
    )
    return !others && (await tx.scorecards.addCard(stored))
  })
  if (!added) throw new AppError('scorecard/exists', { id: card.id, version: card.version })
  return stored
}

export function notUsable(flaws: readonly CardFlaw[]): AppError {
  const some = flaws.filter(({ severity }) => severity === 'refuse').slice(0, 3)
  return new AppError('scorecard/not-usable', {
    reason: some.map(({ path, message }) => `${path}: ${message.en}`).join(' '),
    reasonZh: some.map(({ path, message }) => `${path}：${message.zh}`).join(' '),
  })
}
