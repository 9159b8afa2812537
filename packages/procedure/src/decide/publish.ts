import { accept, deny, refusal } from '../refusal.ts'
import { effectiveFrom } from '../state/effect.ts'
import { between, firstOf, needsEntry } from './common.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** The entry is published, where a rule makes this kind of subject public at all. */
export const publish: Decider<'publish'> = {
  roles: ['officer', 'registrar'],
  guard: (at) => {
    const { rules, state, today, cal } = at
    const missing = needsEntry(at)
    if (missing !== undefined) return missing
    if (rules.publication?.value.public.includes(state.subjectKind) !== true)
      return refusal(
        'procedure.not-public',
        {
          en: 'No rule makes entries about this kind of subject public.',
          zh: '没有规则允许公开此类主体的列入信息。',
        },
        rules.publication?.law,
      )
    if (state.publishedOn !== undefined)
      return refusal(
        'procedure.already-published',
        { en: 'The entry has been published.', zh: '列入信息已公开。' },
        rules.publication.law,
      )
    if (rules.decision?.value.effect !== 'on-service') return undefined
    const from = effectiveFrom(rules, state, cal)
    return from !== undefined && from <= today
      ? undefined
      : refusal(
          'procedure.publish-before-service',
          {
            en: 'The decision has effect on service; it cannot be made public before.',
            zh: '决定自送达生效，生效前不得公开。',
          },
          rules.decision.law,
          from,
        )
  },
  check: (at, body, by) => {
    const first =
      at.rules.decision?.value.effect === 'on-service'
        ? effectiveFrom(at.rules, at.state, at.cal)
        : at.state.decision?.on
    const against = firstOf(
      () =>
        body.channels.length === 0
          ? refusal(
              'procedure.publication-channel',
              { en: 'Name the channel of publication.', zh: '须载明公开渠道。' },
              at.rules.publication?.law,
            )
          : undefined,
      () => between({ en: 'Day of publication', zh: '公开日期' }, body.on, first, at.today),
    )
    return against === undefined ? accept(draft('publish', at, by, body)) : deny(against)
  },
}
