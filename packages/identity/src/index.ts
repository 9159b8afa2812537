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
export type { MaskStyle } from './mask/mask-name.ts'
export { maskPersonName } from './mask/mask-name.ts'
export { readHanName } from './names/han-name.ts'
export type { FormClass, LegalForm } from './names/legal-forms.ts'
export { legalForms } from './names/legal-forms.ts'
export type { NamedKind, NameKeys } from './names/name-keys.ts'
export { keyList, nameKeys } from './names/name-keys.ts'
export type { Name, NameParts } from './names/name.ts'
export { organisationName, personName } from './names/name.ts'
export type { NameWarning, NormalisedName } from './names/normalise-name.ts'
export { LONGEST_NAME, normaliseName } from './names/normalise-name.ts'
export type { Script } from './names/script.ts'
export { detectScript } from './names/script.ts'
export type { FoundForm, SplitName } from './names/split-legal-form.ts'
export { splitLegalForm } from './names/split-legal-form.ts'
export type { AlignedWords, Alignment } from './similarity/align-words.ts'
export { alignWords } from './similarity/align-words.ts'
export type { ComparedBy, NameComparison } from './similarity/compare-names.ts'
export { compareNames } from './similarity/compare-names.ts'
export { damerauLevenshtein } from './similarity/damerau-levenshtein.ts'
export { jaroWinkler } from './similarity/jaro-winkler.ts'
export type { MatchedWords, WordMatch } from './similarity/match-words.ts'
export { matchWords } from './similarity/match-words.ts'
export { cantonese } from './transliteration/cantonese.ts'
export { segmentPinyin } from './transliteration/segment-pinyin.ts'
export { simplify } from './transliteration/simplify.ts'
export type { ReadAs } from './transliteration/to-latin.ts'
export { toLatin } from './transliteration/to-latin.ts'
