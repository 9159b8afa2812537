import { AppError } from '@xinyong/contract'
import { accountOf } from '../../policies/authorise.ts'
import { partyOf } from '../../policies/party.ts'
import type { ReadTx } from '../../ports/ledger.ts'
import type { AccountPrincipal, Principal } from '../../ports/principal.ts'
import type { Person } from '../../ports/review.ts'

/** The signed-in person who decides, as colleagues see them. @throws AppError access/sign-in-needed for a key */
export async function personOf(
  tx: Pick<ReadTx, 'accounts'>,
  principal: Principal,
): Promise<Person & { readonly principal: AccountPrincipal }> {
  const account = accountOf(principal)
  const known = await tx.accounts.get(account.account)
  return {
    account: account.account,
    label: known?.displayName ?? account.account,
    principal: account,
  }
}

/** @throws AppError access/sign-in-needed for whoever screens for nobody */
export function ownParty(principal: Principal): string {
  const party = partyOf(principal)
  if (party === undefined) throw new AppError('access/sign-in-needed')
  return party
}
