import { AppError, type InputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { activities, covers, type Measure } from '@xinyong/rulebook'
import type { AgreementTerms } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import { packOf, rulesFor } from '../rules.ts'
import { refuse } from './refuse.ts'

const MINIMUM = 'PIPL Art. 6'

/** The measures of the schemes that an agreement is about, as they stand on a day. */
export function measuresOf(app: App, schemes: readonly string[], on: PlainDate): Measure[] {
  return schemes.flatMap((id) => [...rulesFor(packOf(app, id).pack, on).measures])
}

/**
 * The terms of an agreement, or why there can be none. Private to state stays closed, whoever runs a scheme declares its
 * conflicts of interest, and nothing is agreed that the schemes do not need.
 * @throws AppError act/refused | register/not-found | check/unknown-activity
 */
export function readTerms(app: App, input: InputOf<'proposeAgreement'>): AgreementTerms {
  refuseDirection(app, input)
  refuseConflict(app, input.conflictOfInterest)
  const today = app.clock.today('Etc/UTC')
  if (input.from >= input.until || input.until <= today)
    throw refuse(app, 'exchange.term', {
      en: 'An agreement ends after it begins, and not in the past.',
      zh: '协议终止日须晚于生效日，且不得早于今日。',
    })
  for (const id of input.schemes) {
    const { kind } = packOf(app, id).pack
    if (kind === 'points' || kind === 'score')
      throw refuse(
        app,
        'exchange.scores-stay',
        {
          en: `“${id}” scores people: a score is told by its subject, request by request, and by no agreement.`,
          zh: `“${id}”系评分制度：分数仅由本人逐次同意提供，不得依协议交换。`,
        },
        'CHARTER 4',
      )
  }
  const measures = measuresOf(app, input.schemes, today)
  for (const activity of input.activities) {
    if (!Object.hasOwn(activities, activity))
      throw new AppError('check/unknown-activity', { activity })
    if (!measures.some((measure) => measure.activities.some((scope) => covers(scope, activity))))
      throw refuse(
        app,
        'exchange.minimum-necessary',
        {
          en: `No measure of these schemes is about “${activity}”: nobody needs to ask about it under this agreement.`,
          zh: `上述制度并无涉及“${activity}”的措施，无须依本协议查询。`,
        },
        MINIMUM,
      )
  }
  const { exemption, ...terms } = input
  return { ...terms, ...(exemption === undefined ? {} : { exemption }) }
}

function refuseDirection(app: App, { direction, exemption }: InputOf<'proposeAgreement'>): void {
  if (direction === 'private-to-state' && exemption === undefined)
    throw refuse(
      app,
      'exchange.private-to-state',
      {
        en: 'Private to state is closed: no company hands people’s data to an authority here, unless a statute that orders it is cited.',
        zh: '企业向国家机关提供个人信息的通道原则上关闭，除非载明要求提供的法律依据。',
      },
      'PIPL Art. 13',
    )
  if (direction !== 'private-to-state' && exemption !== undefined)
    throw refuse(app, 'exchange.exemption-misplaced', {
      en: 'Only private to state needs a statutory exemption.',
      zh: '仅企业向国家机关提供信息时才适用法定例外。',
    })
}

function refuseConflict(
  app: App,
  { operatesScheme, hasConflict, statement }: InputOf<'proposeAgreement'>['conflictOfInterest'],
): void {
  if (operatesScheme && (hasConflict === undefined || statement === undefined))
    throw refuse(app, 'exchange.conflict-undeclared', {
      en: 'Whoever runs a scheme of its own declares its conflicts of interest first, in words.',
      zh: '自身运营评价制度的接收方须事先书面声明利益冲突情况。',
    })
  if (hasConflict === true)
    throw refuse(app, 'exchange.conflict-of-interest', {
      en: 'The recipient declares a conflict of interest: nothing is given to it.',
      zh: '接收方声明存在利益冲突，不得向其提供信息。',
    })
}
