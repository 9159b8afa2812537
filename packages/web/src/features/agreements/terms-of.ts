import { directions, exchangeFields } from '../../api/exchange-words.ts'
import type { AgreementTerms } from '../../api/exchanges.ts'
import type { Draft, DraftValue } from '../act/draft.ts'

export interface FormProps {
  readonly draft: Draft
  readonly set: (name: string, value: DraftValue) => void
}

export const textIn = (draft: Draft, name: string): string => {
  const value = draft[name]
  return typeof value === 'string' ? value : ''
}

export const listIn = (draft: Draft, name: string): readonly string[] => {
  const value = draft[name]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What was filled in, as the contract asks for it; what was left open is left out, so that the server can say so. */
export function termsOf(draft: Draft): AgreementTerms {
  const text = (name: string): string => textIn(draft, name).trim()
  const chosen = listIn(draft, 'fields')
  const declared = text('hasConflict')
  const direction = directions.find((one) => one === text('direction')) ?? 'state-to-private'
  return {
    direction,
    giver: text('giver'),
    recipient: text('recipient'),
    keys: lines(text('keys')),
    purpose: text('purpose'),
    schemes: [...listIn(draft, 'schemes')],
    activities: [...listIn(draft, 'activities')],
    fields: exchangeFields.filter((field) => chosen.includes(field)),
    from: text('from'),
    until: text('until'),
    keepDays: Number(text('keepDays') || '30'),
    conflictOfInterest: {
      operatesScheme: text('operatesScheme') === 'yes',
      ...(declared === '' ? {} : { hasConflict: declared === 'yes' }),
      ...(text('statement') === '' ? {} : { statement: text('statement') }),
    },
    ...(text('law') === '' || text('lawReasons') === ''
      ? {}
      : { exemption: { law: text('law'), reasons: text('lawReasons') } }),
  }
}
