import { accept, deny, refusal } from '../refusal.ts'
import { firstOf, needsReasons } from './common.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** Particulars are set right. What was recorded before stays on record. */
export const correct: Decider<'correct'> = {
  roles: ['officer', 'registrar', 'decider'],
  guard: ({ state }) =>
    state.stage === 'opened'
      ? refusal('procedure.nothing-proposed', {
          en: 'There are no particulars to correct before a proposal.',
          zh: '提议之前没有可更正的事项。',
        })
      : undefined,
  check: (at, body, by) => {
    const against = firstOf(
      () => needsReasons(body.reasons),
      () =>
        Object.keys(body.particulars).length === 0
          ? refusal('procedure.nothing-to-correct', {
              en: 'Name the particulars and what they should say.',
              zh: '须载明更正的事项及内容。',
            })
          : undefined,
    )
    return against === undefined ? accept(draft('correct', at, by, body)) : deny(against)
  },
  fields: ({ rules }) => ({
    particulars: rules.publication?.value.fields.map(({ id }) => id) ?? [],
  }),
}
