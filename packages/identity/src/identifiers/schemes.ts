import { bic } from './bic.ts'
import { cnOrgCode } from './cn-org-code.ts'
import { cnResidentId } from './cn-resident-id.ts'
import { cnUscc } from './cn-uscc.ts'
import { duns } from './duns.ts'
import { gbCompany } from './gb-company.ts'
import { iban } from './iban.ts'
import { imo } from './imo.ts'
import { isin } from './isin.ts'
import { lei } from './lei.ts'
import { ofacUid, wbId } from './list-numbers.ts'
import { nationalId, registrationNumber, taxId } from './national-numbers.ts'
import { other } from './other.ts'
import { passport } from './passport.ts'
import type { IdentifierScheme } from './scheme.ts'
import { usEin } from './us-ein.ts'

/** Every scheme, in the order in which forms offer them. */
export const identifierSchemes: readonly IdentifierScheme[] = [
  cnUscc,
  cnOrgCode,
  cnResidentId,
  lei,
  gbCompany,
  usEin,
  bic,
  imo,
  iban,
  isin,
  duns,
  passport,
  ofacUid,
  wbId,
  taxId,
  nationalId,
  registrationNumber,
  other,
]

const BY_NAME: ReadonlyMap<string, IdentifierScheme> = new Map(
  identifierSchemes.map((scheme) => [scheme.scheme, scheme]),
)

/** The scheme of that exact name, such as `cn.uscc`. */
export const identifierScheme = (name: string): IdentifierScheme | undefined => BY_NAME.get(name)
