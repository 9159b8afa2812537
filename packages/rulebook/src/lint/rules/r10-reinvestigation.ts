import { surelyLonger } from '../../period.ts'
import type { LintRule } from '../model.ts'

/** R10: a dispute is reinvestigated within thirty days (extended once, with reasons), and what is not verified goes. */
export const reinvestigated: LintRule = {
  id: 'R10.reinvestigation',
  law: 'FCRA 611 (15 USC 1681i)',
  severity: 'error',
  title: { en: 'Disputes are answered within thirty days', zh: '异议三十日内答复' },
  check: (pack) =>
    pack.retention !== 'us-fcra'
      ? []
      : pack.remedies.flatMap((remedy, at) =>
          remedy.kind !== 'objection' || remedy.against !== 'entry'
            ? []
            : remedy.answerWithin.flatMap(({ value }, index) =>
                surelyLonger(value, '30cd')
                  ? [
                      {
                        path: ['remedies', at, 'answerWithin', index, 'value'],
                        message: {
                          en: `“${remedy.title.en}” is answered within ${value}; thirty calendar days are the most.`,
                          zh: `“${remedy.title.zh}”答复期限为${value}；最长三十日。`,
                        },
                      },
                    ]
                  : [],
              ),
        ),
}
