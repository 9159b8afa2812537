export type { Locale, Text } from './text.ts'
export { pick } from './text.ts'
export type { Instant, PlainDate } from './time.ts'
export {
  compareTime,
  earliest,
  instant,
  instantOfMillis,
  isAfter,
  isBefore,
  latest,
  millisOf,
  plainDate,
  utcDateOf,
} from './time.ts'
export { residentIdBirthDate, residentIdCheckCharacter } from './identifiers/cn-resident-id.ts'
export { orgCodeCheckCharacter } from './identifiers/cn-org-code.ts'
export { usccCheckCharacter } from './identifiers/cn-uscc.ts'
export type { Identifier, IdentifierResult } from './identifiers/identifier.ts'
export {
  formatIdentifier,
  isIdentifierGrade,
  isSensitive,
  maskIdentifier,
  parseIdentifier,
  splitIdentifier,
} from './identifiers/identifier.ts'
export { checkDigits97 } from './identifiers/mod97.ts'
export type {
  Flaw,
  FlawCode,
  IdentifierKind,
  IdentifierScheme,
  ParsedValue,
} from './identifiers/scheme.ts'
export { identifierScheme, identifierSchemes } from './identifiers/schemes.ts'
