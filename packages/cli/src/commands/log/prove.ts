import { operations } from '@xinyong/app'
import { contract } from '@xinyong/contract'
import type { Host, Status } from '../../host.ts'
import { openLocal } from '../../local.ts'
import type { StoreOptions } from '../../local.ts'
import { validated } from '../../validated.ts'

/** Prints a c2sp.org/tlog-proof; status 1 while the act is not in a published checkpoint. */
export async function proveAct(host: Host, act: string, store: StoreOptions): Promise<Status> {
  const { seq } = validated(contract.proveAct.params!, { seq: act })
  await using local = await openLocal(host, store)
  await local.publish()
  const { proof } = await operations.proveAct(local.app, { kind: 'public' }, { seq })
  if (host.json) host.line(JSON.stringify({ seq, proof }))
  else await host.write(proof)
  return 0
}
