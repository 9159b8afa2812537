import { parsePeriod } from '../../period.ts'
import { decidesHere } from '../days.ts'
import type { LintRule } from '../model.ts'

/** R24: between the notice and the decision the subject has time to be heard. */
export const noticeFirst: LintRule = {
  id: 'R24.notice-first',
  charter: 1,
  law: 'Latif; FAR; World Bank; Zhejiang',
  severity: 'warning',
  title: { en: 'Time to be heard before the decision', zh: '决定前留有陈述申辩时间' },
  check: (pack) =>
    !decidesHere(pack)
      ? []
      : (pack.procedure?.notice ?? []).flatMap(({ value, law }, at) =>
          parsePeriod(value.window)?.n === 0
            ? [
                {
                  path: ['procedure', 'notice', at, 'value', 'window'],
                  message: {
                    en: `${law} leaves the subject no time between notice and decision.`,
                    zh: `${law}在告知与决定之间未给主体留出时间。`,
                  },
                },
              ]
            : [],
        ),
}
