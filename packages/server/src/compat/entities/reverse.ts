import { isA } from '@xinyong/exchange'

/**
 * Under which property an entity carries those that name it: of the FollowTheMoney model, [schema, property, reverse].
 * Only what hangs on the schemata registers list.
 */
export const reverses: readonly (readonly [string, string, string])[] = [
  ['Associate', 'associate', 'associations'],
  ['Associate', 'person', 'associates'],
  ['BankAccount', 'bank', 'bankAccounts'],
  ['CryptoWallet', 'holder', 'cryptoWallets'],
  ['Debt', 'creditor', 'debtCreditor'],
  ['Debt', 'debtor', 'debtDebtor'],
  ['Directorship', 'director', 'directorshipDirector'],
  ['Directorship', 'organization', 'directorshipOrganization'],
  ['Documentation', 'entity', 'documentedBy'],
  ['Employment', 'employee', 'employers'],
  ['Employment', 'employer', 'employees'],
  ['Family', 'person', 'familyPerson'],
  ['Family', 'relative', 'familyRelative'],
  ['Identification', 'holder', 'identification'],
  ['LegalEntity', 'parent', 'subsidiaries'],
  ['Membership', 'member', 'membershipMember'],
  ['Membership', 'organization', 'membershipOrganization'],
  ['Note', 'entity', 'noteEntities'],
  ['Occupancy', 'holder', 'positionOccupancies'],
  ['Ownership', 'asset', 'ownershipAsset'],
  ['Ownership', 'owner', 'ownershipOwner'],
  ['Payment', 'beneficiary', 'paymentBeneficiary'],
  ['Payment', 'payer', 'paymentPayer'],
  ['Representation', 'agent', 'agencyClient'],
  ['Representation', 'client', 'agentRepresentation'],
  ['Sanction', 'entity', 'sanctions'],
  ['Security', 'issuer', 'securities'],
  ['Succession', 'predecessor', 'successors'],
  ['Succession', 'successor', 'predecessors'],
  ['Thing', 'addressEntity', 'things'],
  ['UnknownLink', 'object', 'unknownLinkFrom'],
  ['UnknownLink', 'subject', 'unknownLinkTo'],
  ['UserAccount', 'owner', 'userAccounts'],
  ['Vehicle', 'operator', 'operatedVehicles'],
  ['Vehicle', 'owner', 'ownedVehicles'],
]

/** The property under which the target of `schema.property` carries the entity. */
export function reverseOf(schema: string, property: string): string | undefined {
  return reverses.find(([owner, name]) => name === property && isA(schema, owner))?.[2]
}
