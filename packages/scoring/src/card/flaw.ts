import type { Text } from '@xinyong/identity'

/** `refuse`: the card may not be used. `warn`: whoever approves it must have read this. */
export interface CardFlaw {
  readonly severity: 'refuse' | 'warn'
  readonly code: string
  /** Where in the document, as `characteristics[3].bins[1].points`. */
  readonly path: string
  readonly message: Text
}

export function refuse(code: string, path: string, en: string, zh: string): CardFlaw {
  return { severity: 'refuse', code, path, message: { en, zh } }
}

export function warn(code: string, path: string, en: string, zh: string): CardFlaw {
  return { severity: 'warn', code, path, message: { en, zh } }
}
