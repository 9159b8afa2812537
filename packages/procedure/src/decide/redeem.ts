import { covers } from '@xinyong/rulebook'
import type { PlainDate } from '@xinyong/identity'
import { accept, deny, refusal } from '../refusal.ts'
import type { Token } from '../state/model.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** True when a token can still be spent on this day. */
export const isSpendable = (token: Token, on: PlainDate): boolean =>
  token.redeemedBy === undefined && token.from <= on && on <= token.until

/** A relying party let the exempted act pass: the token is spent, once. */
export const redeem: Decider<'redeem'> = {
  roles: ['relying-party', 'system'],
  possible: ({ state, today }) =>
    state.tokens.some((token) => isSpendable(token, today))
      ? undefined
      : refusal('procedure.no-token', {
          en: 'There is no exemption that can still be used.',
          zh: '没有可用的豁免许可。',
        }),
  check: (at, body, by) => {
    const token = at.state.tokens.find((one) => one.token === body.token)
    if (token === undefined)
      return deny(
        refusal('procedure.no-token', {
          en: `There is no token ${body.token}.`,
          zh: `没有许可${body.token}。`,
        }),
      )
    if (token.redeemedBy !== undefined)
      return deny(
        refusal('procedure.token-spent', {
          en: `Token ${token.token} has been used; it permits once.`,
          zh: `许可${token.token}已使用；一次有效。`,
        }),
      )
    if (!isSpendable(token, at.today))
      return deny(
        refusal('procedure.token-expired', {
          en: `Token ${token.token} was valid until ${token.until}.`,
          zh: `许可${token.token}有效期至${token.until}。`,
        }),
      )
    if (!covers(token.activity, body.activity))
      return deny(
        refusal('procedure.token-activity', {
          en: `Token ${token.token} permits ${token.activity}, not ${body.activity}.`,
          zh: `许可${token.token}准许${token.activity}，不含${body.activity}。`,
        }),
      )
    return accept(draft('redeem', at, by, body))
  },
  fields: ({ state, today }) => ({
    token: state.tokens.filter((one) => isSpendable(one, today)).map(({ token }) => token),
  }),
}
