import { formatIdentifier, maskIdentifier } from '@xinyong/identity'
import { may } from '../policies/authorise.ts'
import type { CollationRecord } from '../ports/collation.ts'
import type { Principal } from '../ports/principal.ts'

const OTHER = 'other'

function masked(value: string): string {
  const read = formatIdentifier(OTHER, value)
  return read.ok ? maskIdentifier(read.identifier).slice(OTHER.length + 1) : '****'
}

/**
 * What a reader is shown of a field. Numbers that a mirrored list prints of a person are whole for whoever has to judge
 * by them, and masked for everybody else as they are everywhere else.
 */
export function readValues(
  principal: Principal,
  field: string,
  { kind }: Pick<CollationRecord, 'kind'>,
  values: readonly string[],
): string[] {
  const whole = field !== 'number' || kind !== 'person' || may(principal, 'judgePair')
  return whole ? [...values] : [...new Set(values.map(masked))]
}
