/** What an agreement may say; the contract names the same. */
export const agreementStates = ['proposed', 'in-force', 'suspended', 'ended', 'expired'] as const
export const exchangeFields = [
  'scheme',
  'authority',
  'subject-kind',
  'names',
  'identifiers',
  'ground',
  'measures',
  'from',
  'until',
] as const
export const directions = ['state-to-private', 'state-to-state', 'private-to-state'] as const
