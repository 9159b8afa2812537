import type { Requirement } from './model.ts'

/** R13 to R25: Chinese law, and what courts and banks elsewhere ask alike. */
export const requirementsChina: readonly Requirement[] = [
  {
    id: 'R13',
    law: { en: 'PIPL Arts. 6, 13–17', zh: '《个人信息保护法》第6、13至17条' },
    asks: {
      en: 'Consent is separate and ends in one step; without it there is no score.',
      zh: '同意须单独取得，一步即可撤回；无同意即无评分。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'charter.4.consent' },
      {
        by: 'core',
        name: 'explainPoints',
        file: 'packages/scoring/src/points/explain.ts',
        test: {
          file: 'packages/scoring/test/points-rules.test.ts',
          name: 'without consent, and after its withdrawal, there is no score',
        },
      },
    ],
  },
  {
    id: 'R14',
    law: { en: 'PIPL Art. 24', zh: '《个人信息保护法》第24条' },
    asks: {
      en: 'No decision with major effect by automation alone.',
      zh: '不得仅以自动化方式作出重大影响的决定。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'charter.2.human' },
      {
        by: 'core',
        name: 'decideEntry',
        file: 'packages/procedure/src/decide/decide-entry.ts',
        test: {
          file: 'packages/procedure/test/properties.test.ts',
          name: 'random procedures keep the charter',
        },
      },
    ],
  },
  {
    id: 'R15',
    law: { en: 'PIPL Arts. 55–56', zh: '《个人信息保护法》第55至56条' },
    asks: {
      en: 'Relevance and proportionality are assessed before a scheme runs, and the assessment stays on record.',
      zh: '运行前评估关联性与比例性，评估留存备查。',
    },
    status: 'in-part',
    checks: [
      { by: 'lint', rule: 'R22.assessed' },
      { by: 'lint', rule: 'R3.high-risk' },
    ],
    missing: {
      en: "The operator's own impact report is not kept in the register.",
      zh: '运营者自己的影响评估报告不存于本系统。',
    },
  },
  {
    id: 'R16',
    law: { en: 'PIPL Arts. 45–47, 50', zh: '《个人信息保护法》第45至47、50条' },
    asks: {
      en: 'Access, correction and deletion; a refusal gives its reasons.',
      zh: '查阅、更正、删除；拒绝须说明理由。',
    },
    status: 'enforced',
    checks: [
      {
        by: 'operation',
        name: 'myFile',
        file: 'packages/app/src/subjects/my-file.ts',
        test: {
          file: 'packages/app/test/case-flow.test.ts',
          name: 'the law refuses with rule, law and both languages; nobody else’s office or authority helps',
        },
      },
      { by: 'lint', rule: 'charter.1.contest' },
    ],
  },
  {
    id: 'R17',
    law: {
      en: 'Credit Reporting Industry Regulations 2013 Art. 16',
      zh: '《征信业管理条例》第16条',
    },
    asks: {
      en: 'Adverse information ends five years after the conduct; the subject may add a statement.',
      zh: '不良信息自行为终止之日起五年后删除；主体可作说明。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'R17.cn-credit' },
      {
        by: 'core',
        name: 'retentionEnd',
        file: 'packages/procedure/src/state/retention.ts',
        test: {
          file: 'packages/procedure/test/retention.test.ts',
          name: 'an entry ends five years after its conduct, whatever its term says',
        },
      },
      {
        by: 'job',
        name: 'expireEntries',
        file: 'packages/app/src/jobs/expire-entries.ts',
        test: {
          file: 'packages/procedure/test/retention.test.ts',
          name: 'the system writes the end down on the day the law gives',
        },
      },
      {
        by: 'core',
        name: 'annotate',
        file: 'packages/procedure/src/decide/annotate.ts',
        test: {
          file: 'packages/procedure/test/properties.test.ts',
          name: 'random procedures keep the charter',
        },
      },
    ],
  },
  {
    id: 'R18',
    law: {
      en: 'Credit Reporting Industry Regulations 2013 Arts. 13–15, 18, 20',
      zh: '《征信业管理条例》第13至15、18、20条',
    },
    asks: {
      en: 'Forbidden facts are no inputs, under whatever name.',
      zh: '禁止采集的信息不得作为输入，无论以何名称。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'charter.5.forbidden-inputs' },
      { by: 'lint', rule: 'R18.sensitive-facts' },
      {
        by: 'core',
        name: 'forbiddenInput',
        file: 'packages/scoring/src/card/forbidden-input.ts',
        test: {
          file: 'packages/scoring/src/card/forbidden-input.test.ts',
          name: 'every forbidden kind is found by column name, alias, camel case and in Chinese',
        },
      },
    ],
  },
  {
    id: 'R19',
    law: {
      en: 'Credit Reporting Industry Regulations 2013 Arts. 17, 22, 25, 26',
      zh: '《征信业管理条例》第17、22、25、26条',
    },
    asks: {
      en: "One's own report is free, without limit; every look is logged and shown; objections have a clock.",
      zh: '本人报告免费且不限次数；每次查看均有记录并告知；异议有期限。',
    },
    status: 'enforced',
    checks: [
      {
        by: 'operation',
        name: 'myLooks',
        file: 'packages/app/src/subjects/my-looks.ts',
        test: {
          file: 'packages/app/src/subjects/my-looks.test.ts',
          name: 'a look shows who, why and what came of it, and no key',
        },
      },
      {
        by: 'core',
        name: 'clocksOf',
        file: 'packages/procedure/src/clocks.ts',
        test: {
          file: 'packages/procedure/test/lifecycle.test.ts',
          name: 'clocks run, are met, run over, and warn where days off are not announced yet',
        },
      },
    ],
  },
  {
    id: 'R20',
    law: { en: 'Credit Reporting Business Measures 2021', zh: '《征信业务管理办法》（2021年）' },
    asks: {
      en: 'A score explains itself line by line; queries are kept.',
      zh: '评分逐项说明；查询留存。',
    },
    status: 'in-part',
    checks: [
      {
        by: 'core',
        name: 'explainPoints',
        file: 'packages/scoring/src/points/explain.ts',
        test: {
          file: 'packages/scoring/test/points-equal.test.ts',
          name: 'points are conserved: every point given is counted or withheld, and the parts make the total',
        },
      },
    ],
    missing: {
      en: 'Whether an operator holds a licence is not checked.',
      zh: '不检查运营者是否持有牌照。',
    },
  },
  {
    id: 'R21',
    law: {
      en: 'Enterprise publicity regulations; SAMR Order 45',
      zh: '《企业信息公示暂行条例》；市场监管总局令第45号',
    },
    asks: {
      en: 'Published within twenty working days; withdrawn within three of annulment.',
      zh: '二十个工作日内公示；撤销后三个工作日内撤下。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'R21.published-in-time' },
      {
        by: 'core',
        name: 'clocksOf',
        file: 'packages/procedure/src/clocks.ts',
        test: {
          file: 'packages/procedure/test/lifecycle.test.ts',
          name: 'clocks run, are met, run over, and warn where days off are not announced yet',
        },
      },
    ],
  },
  {
    id: 'R22',
    law: { en: 'Shenzhen Regulations Art. 66', zh: '《深圳经济特区社会信用条例》第66条' },
    asks: {
      en: 'Legal basis, relevance and proportionality are three fields; an empty one keeps the scheme from running.',
      zh: '依据、关联性、比例性三项分别载明；缺一不得启用。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'R22.assessed' },
      { by: 'lint', rule: 'R22.own-assessment' },
      {
        by: 'core',
        name: 'activatable',
        file: 'packages/rulebook/src/lint/activatable.ts',
        test: {
          file: 'packages/rulebook/src/lint/lint-pack.test.ts',
          name: 'the example has no finding and may be activated',
        },
      },
    ],
  },
  {
    id: 'R23',
    law: {
      en: 'SPC interpretation on state compensation 2022',
      zh: '最高人民法院国家赔偿司法解释（2022年）',
    },
    asks: {
      en: 'A wrongful listing leaves its period, measures and harm on record for a claim.',
      zh: '违法列入的期间、措施与损害记录在案，供申请赔偿。',
    },
    status: 'enforced',
    checks: [
      {
        by: 'core',
        name: 'compensate',
        file: 'packages/procedure/src/decide/compensate.ts',
        test: {
          file: 'packages/procedure/test/lifecycle.test.ts',
          name: 'annulment empties the entry from its start, and its harm can be compensated',
        },
      },
    ],
  },
  {
    id: 'R24',
    law: {
      en: 'Latif v. Holder; FAR 9.4; World Bank; Zhejiang',
      zh: 'Latif诉Holder案；FAR 9.4；世界银行；浙江',
    },
    asks: {
      en: 'No measure before the notice was served and its time has run out.',
      zh: '告知送达且期限届满前不得采取措施。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'R24.notice-first' },
      {
        by: 'core',
        name: 'decideEntry',
        file: 'packages/procedure/src/decide/decide-entry.ts',
        test: {
          file: 'packages/procedure/test/properties.test.ts',
          name: 'random procedures keep the charter',
        },
      },
    ],
  },
  {
    id: 'R25',
    law: {
      en: 'Shandong Art. 20; Zhejiang Art. 15',
      zh: '《山东省社会信用条例》第20条；《浙江省公共信用信息管理条例》第15条',
    },
    asks: {
      en: 'Natural persons are public only where a statute says so, and masked.',
      zh: '自然人仅在法律规定时公开，且须遮盖。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'R25.public-person' },
      { by: 'lint', rule: 'R25.masked' },
      {
        by: 'core',
        name: 'isPublicOn',
        file: 'packages/app/src/presenters/entry-state.ts',
        test: {
          file: 'packages/procedure/test/lifecycle.test.ts',
          name: 'an organisation is public once published and until the end; a person never',
        },
      },
    ],
  },
]
