import type { EarlierExit } from '@xinyong/procedure'
import type { ReadTx } from '../ports/ledger.ts'

/** How earlier cases of the subject under the scheme ended, at whichever authority: bars on a new entry run from these. */
export async function earlierExits(
  tx: Pick<ReadTx, 'cases'>,
  about: { readonly subject: string; readonly pack: string; readonly id?: string },
): Promise<readonly EarlierExit[]> {
  const cases = await tx.cases.ofSubject(about.subject)
  return cases.flatMap(({ id, pack, exit }) =>
    exit === undefined || pack !== about.pack || id === about.id
      ? []
      : [{ ground: exit.ground, exit: exit.how, on: exit.on }],
  )
}
