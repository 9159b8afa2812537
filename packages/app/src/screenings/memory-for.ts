import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import type { KnownJudgement, ScreeningAsked } from '../ports/review.ts'
import { partyOf } from '../policies/party.ts'
import { fingerprintOf } from './ask.ts'
import { memoryOf } from './screen.ts'

/** A question as another interface puts it: the asker's own number where it has one. */
export interface ForeignQuestion {
  readonly reference?: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const LONGEST_REFERENCE = 200

/**
 * What people of the asking party decided about questions that come through another interface; in their order. A number
 * too long to be one of a review is none.
 */
export async function memoryFor(
  app: App,
  principal: Principal,
  questions: readonly ForeignQuestion[],
): Promise<readonly (readonly KnownJudgement[])[]> {
  const prints = questions.map(({ reference, schema, properties }) => {
    const known =
      reference === undefined || reference.length > LONGEST_REFERENCE ? {} : { reference }
    // The contract's schemata and properties are some of those another interface may name.
    return fingerprintOf(app, { schema, properties, ...known } as unknown as ScreeningAsked)
  })
  const memory = await memoryOf(app, partyOf(principal), prints, app.clock.now())
  return prints.map((print) => memory.get(print) ?? [])
}
