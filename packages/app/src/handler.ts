import type { InputOf, Operation, OutputOf } from '@xinyong/contract'
import type { App } from './ports/app.ts'
import type { Principal } from './ports/principal.ts'

/** A use case: one operation of the contract, by whom, with validated input. */
export type Handler<K extends Operation> = (
  app: App,
  principal: Principal,
  input: InputOf<K>,
) => Promise<OutputOf<K>>
