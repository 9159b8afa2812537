import { AppError } from '@xinyong/contract'
import {
  isSensitive,
  maskIdentifier,
  residentIdBirthDate,
  splitIdentifier,
  type Identifier,
} from '@xinyong/identity'
import type { App } from '../ports/app.ts'
import type { NewSubject } from '../ports/subjects.ts'

/** An identifier as the ledger keeps it: a keyed hash, and what may be shown. */
export function keepIdentifier(
  app: Pick<App, 'identifierKeys'>,
  identifier: Identifier,
): NewSubject['identifiers'][number] {
  const { scheme, value } = splitIdentifier(identifier)
  const shown = isSensitive(identifier)
    ? maskIdentifier(identifier).slice(scheme.length + 1)
    : value
  return { scheme, key: app.identifierKeys.keyOf(identifier), shown }
}

/** The birth date that a resident identity number states; a date given beside it must agree. */
export function birthDateOf(
  identifiers: readonly Identifier[],
  given: string | undefined,
): string | undefined {
  for (const identifier of identifiers) {
    const { scheme, value } = splitIdentifier(identifier)
    if (scheme !== 'cn.resident-id') continue
    const told = residentIdBirthDate(value)
    if (given !== undefined && told !== undefined && told !== given)
      throw new AppError('identifier/invalid', {
        field: 'birthDate',
        reason: 'it differs from the one in the identity number (GB 11643-1999)',
        reasonZh: '与公民身份号码所载出生日期不一致（GB 11643-1999）',
      })
    return told ?? given
  }
  return given
}
