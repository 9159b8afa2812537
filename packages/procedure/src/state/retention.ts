import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import { termEnd } from '../calendars/period.ts'
import type { CaseState } from './model.ts'

type Conduct = Pick<NonNullable<CaseState['proposal']>, 'conductOn' | 'conductEndedOn'>

/** How long the law lets anybody keep adverse information, from the end of the conduct. */
const longest = { 'cn-credit': '5y', 'us-fcra': '7y' } as const

/**
 * First day on which the entry may no longer be kept, whatever its term says: five years after the conduct ended
 * (Credit Reporting Industry Regulations 2013 Art. 16; R17), seven in the United States (FCRA 605; R9).
 * @returns undefined where the scheme has no such bound, or nobody has stated a day of the conduct
 */
export const retentionEnd = (
  { retention }: Pick<Rules, 'retention'>,
  conduct: Conduct | undefined,
): PlainDate | undefined => {
  const ended = conduct?.conductEndedOn ?? conduct?.conductOn
  return retention === undefined || ended === undefined
    ? undefined
    : termEnd(ended, longest[retention])
}
