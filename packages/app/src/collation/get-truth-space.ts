import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { THRESHOLD } from './desk.ts'
import { readyDesk } from './ready.ts'

/** Judgements in force are the labels: what each threshold would have got right on them. */
export const getTruthSpace: Handler<'getTruthSpace'> = async (app, principal) => {
  authorise(principal, 'getTruthSpace')
  const desk = await readyDesk(app)
  const labels = await app.ledger.read(principal, (tx) => tx.collation.rulings())
  const { points, best } = await desk.truthSpace(labels)
  return {
    labels: {
      same: labels.filter(({ same }) => same).length,
      different: labels.filter(({ same }) => !same).length,
    },
    threshold: THRESHOLD,
    ...defined({ best }),
    points: [...points],
  }
}
