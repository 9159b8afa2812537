import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { SCORING } from './compute.ts'
import { refuseUnlessOperator } from './operator.ts'
import { scoreScheme } from './scheme.ts'

/** What waits for the operator’s proof. It knows its facts by its own reference: whom they are about is not told again. */
export const listDisputedScoreFacts: Handler<'listDisputedScoreFacts'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'listDisputedScoreFacts')
  const { pack, scheme } = scoreScheme(app, input.scheme)
  refuseUnlessOperator(principal, pack)
  const facts = await app.ledger.read(SCORING, (tx) => tx.scores.disputed(pack.id, input.limit))
  const titles = new Map(scheme.inputs.map(({ id, title }) => [id, title]))
  return {
    items: facts.map(({ id, input: name, on, reference, document, dispute }) => ({
      fact: id,
      input: name,
      // An input that the scheme no longer has is still disputed.
      title: titles.get(name) ?? { en: name, zh: name },
      on,
      reference,
      reasons: dispute,
      ...defined({ document }),
    })),
  }
}
