import type { Requirement } from './model.ts'

/** Laws that limit such systems, each with the named checks that apply it. A test walks it: a check or a test that is gone fails. */
export const requirements: readonly Requirement[] = [
  {
    id: 'R1',
    law: { en: 'EU AI Act Art. 5(1)(c)', zh: '欧盟《人工智能法》第5条第1款(c)项' },
    asks: {
      en: 'No score over social behaviour is the ground of a disadvantage, in an unrelated context or out of proportion.',
      zh: '不得以社会行为评分为据施加无关领域的或者过度的不利。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'charter.4.reward-only' },
      { by: 'lint', rule: 'charter.4.no-restrictions' },
      { by: 'lint', rule: 'charter.3.cross-domain-basis' },
      {
        by: 'core',
        name: 'checkSubject',
        file: 'packages/standing/src/check-subject.ts',
        test: {
          file: 'packages/standing/src/check-subject.test.ts',
          name: 'commendations, scores and packs for study never deny',
        },
      },
    ],
  },
  {
    id: 'R2',
    law: { en: 'EU AI Act recital 31', zh: '欧盟《人工智能法》序言第31条' },
    asks: {
      en: 'Each scheme has one stated purpose, and a check outside the purposes of the key is refused.',
      zh: '每项制度只有一个载明的目的；超出密钥用途的核验予以拒绝。',
    },
    status: 'enforced',
    checks: [
      {
        by: 'operation',
        name: 'judge',
        file: 'packages/app/src/checks/judge.ts',
        test: {
          file: 'packages/app/test/case-flow.test.ts',
          name: 'a name alone never denies; a wrong check digit, activity or purpose is refused by name',
        },
      },
    ],
  },
  {
    id: 'R3',
    law: {
      en: 'EU AI Act Annex III 5(a), (b); Arts. 9–15, 26, 27',
      zh: '欧盟《人工智能法》附件三第5(a)、(b)项；第9至15、26、27条',
    },
    asks: {
      en: 'A scheme that decides on benefits or creditworthiness of persons holds a risk file, human oversight and an impact assessment made before it runs.',
      zh: '涉及个人福利或者信用评价的制度，运行前须有风险档案、人工监督和影响评估。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'R3.high-risk' },
      { by: 'lint', rule: 'charter.2.human' },
    ],
  },
  {
    id: 'R4',
    law: { en: 'GDPR Art. 5', zh: '《通用数据保护条例》第5条' },
    asks: {
      en: 'Purpose and retention are bounded; what has ended is not shown.',
      zh: '目的与保存期限受限；已终止的不再展示。',
    },
    status: 'in-part',
    checks: [
      {
        by: 'core',
        name: 'isPublicOn',
        file: 'packages/app/src/presenters/entry-state.ts',
        test: {
          file: 'packages/app/test/registers.test.ts',
          name: 'what has ended, was annulled or is not public is not there for the public',
        },
      },
    ],
    missing: {
      en: 'Retention is stated for entries and lists, not for each published field.',
      zh: '保存期限按条目和名单载明，尚未逐字段载明。',
    },
  },
  {
    id: 'R5',
    law: { en: 'GDPR Arts. 13–14', zh: '《通用数据保护条例》第13至14条' },
    asks: {
      en: 'The notice tells who, why, on what law, what follows, for how long and which rights there are.',
      zh: '告知书载明主体、理由、依据、后果、期限和权利。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'charter.1.notice' },
      {
        by: 'operation',
        name: 'getNotice',
        file: 'packages/app/src/notices/get-notice.ts',
        test: {
          file: 'packages/app/test/notices.test.ts',
          name: 'a notice tells ground, facts, measures, time to be heard and law, in both languages',
        },
      },
    ],
  },
  {
    id: 'R6',
    law: { en: 'GDPR Arts. 15–17, 19, 21', zh: '《通用数据保护条例》第15至17、19、21条' },
    asks: {
      en: 'The subject sees the file, objects, and a correction reaches every recipient.',
      zh: '主体可查阅档案、提出异议，更正须通知每一接收者。',
    },
    status: 'enforced',
    checks: [
      {
        by: 'operation',
        name: 'myFile',
        file: 'packages/app/src/subjects/my-file.ts',
        test: {
          file: 'packages/app/test/case-flow.test.ts',
          name: 'a case from opening to an entry that is checked, seen and contested',
        },
      },
      { by: 'lint', rule: 'charter.9.annulment' },
      { by: 'lint', rule: 'charter.9.carried-out' },
    ],
  },
  {
    id: 'R7',
    law: { en: 'GDPR Art. 22; CJEU C-634/21', zh: '《通用数据保护条例》第22条；欧盟法院C-634/21' },
    asks: {
      en: 'A score never decides alone; no rule may draw on a low or absent one.',
      zh: '评分不得单独决定；任何规则不得以评分低或者缺失为据。',
    },
    status: 'in-part',
    checks: [
      { by: 'lint', rule: 'charter.4.reward-only' },
      { by: 'lint', rule: 'charter.4.score-no-reason' },
    ],
    missing: {
      en: 'How strongly a recipient draws on a score is not measured.',
      zh: '未测量接收方对评分的依赖程度。',
    },
  },
  {
    id: 'R8',
    law: { en: 'CJEU C-26/22, C-64/22', zh: '欧盟法院C-26/22、C-64/22' },
    asks: { en: 'Copies end no later than their source.', zh: '副本不得晚于来源终止。' },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'charter.6.mirror' },
      {
        by: 'core',
        name: 'isStaleMirror',
        file: 'packages/standing/src/mirror-freshness.ts',
        test: {
          file: 'packages/standing/src/check-subject.test.ts',
          name: 'a mirrored list is fresh for its maximum age and is contested at its source',
        },
      },
      {
        by: 'operation',
        name: 'importList',
        file: 'packages/app/src/imports/import-list.ts',
        test: {
          file: 'packages/app/test/import-list.test.ts',
          name: 'an edition comes in, again writes nothing, and a later one writes exactly what changed',
        },
      },
    ],
  },
  {
    id: 'R9',
    law: { en: 'FCRA 605 (15 USC 1681c)', zh: '《公平信用报告法》第605条' },
    asks: { en: 'Adverse items end after seven years.', zh: '不良记录七年后终止。' },
    status: 'in-part',
    checks: [{ by: 'lint', rule: 'R9.us-fcra' }],
    missing: {
      en: 'Bankruptcies, which stand ten years, have no ground of their own yet.',
      zh: '破产记录（十年）尚无单独事由。',
    },
  },
  {
    id: 'R10',
    law: { en: 'FCRA 611 (15 USC 1681i)', zh: '《公平信用报告法》第611条' },
    asks: {
      en: 'A dispute is reinvestigated within thirty days, extended once with reasons.',
      zh: '异议三十日内复核，可附理由延长一次。',
    },
    status: 'in-part',
    checks: [
      { by: 'lint', rule: 'R10.reinvestigation' },
      {
        by: 'core',
        name: 'extend',
        file: 'packages/procedure/src/decide/extend.ts',
        test: {
          file: 'packages/procedure/test/lifecycle.test.ts',
          name: 'clocks run, are met, run over, and warn where days off are not announced yet',
        },
      },
    ],
    missing: {
      en: 'What cannot be verified is not deleted by itself at the deadline: an officer is reminded and decides.',
      zh: '到期未能核实的不自动删除，而是提醒工作人员决定。',
    },
  },
  {
    id: 'R11',
    law: { en: 'FCRA 615 (15 USC 1681m)', zh: '《公平信用报告法》第615条' },
    asks: {
      en: 'Whoever is refused learns from what, by whom and how to contest it.',
      zh: '被拒绝者获知依据、来源和救济途径。',
    },
    status: 'enforced',
    checks: [
      {
        by: 'core',
        name: 'checkSubject',
        file: 'packages/standing/src/check-subject.ts',
        test: {
          file: 'packages/standing/src/check-subject.test.ts',
          name: 'an entry in effect whose measure covers the activity denies, with its law and its way out',
        },
      },
      {
        by: 'core',
        name: 'adverseNotice',
        file: 'packages/scoring/src/reasons/adverse-notice.ts',
        test: {
          file: 'packages/scoring/src/reasons/adverse-notice.test.ts',
          name: 'four reasons at most, each with a fact and its value, with score, range, date and rights',
        },
      },
    ],
  },
  {
    id: 'R12',
    law: { en: 'ECOA; Regulation B 12 CFR 1002.9', zh: '《平等信贷机会法》；B条例1002.9' },
    asks: {
      en: 'Principal reasons are at most four, each tied to a fact; vague ones are refused.',
      zh: '主要理由最多四条，每条对应一项事实；含糊理由不予接受。',
    },
    status: 'enforced',
    checks: [
      {
        by: 'core',
        name: 'adverseNotice',
        file: 'packages/scoring/src/reasons/adverse-notice.ts',
        test: {
          file: 'packages/scoring/src/reasons/adverse-notice.test.ts',
          name: 'four reasons at most, each with a fact and its value, with score, range, date and rights',
        },
      },
      {
        by: 'core',
        name: 'vagueIn',
        file: 'packages/scoring/src/reasons/vague.ts',
        test: {
          file: 'packages/scoring/src/reasons/vague.test.ts',
          name: 'texts that name nothing to check are refused in either language',
        },
      },
    ],
  },
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
    status: 'in-part',
    checks: [
      { by: 'lint', rule: 'R17.cn-credit' },
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
    missing: {
      en: 'The five years are checked on the term of the entry; the end of the conduct is not kept as a day of its own.',
      zh: '五年按条目期限检查；行为终止日尚未单独记录。',
    },
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
