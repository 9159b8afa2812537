import type { Requirement } from './model.ts'

/** R1 to R12: law of the European Union and the United States. */
export const requirementsElsewhere: readonly Requirement[] = [
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
      en: 'A score never decides alone; no rule may draw on a low or absent one; who draws strongly on it is told of the duties.',
      zh: '评分不得单独决定；任何规则不得以评分低或者缺失为据；高度依赖评分者须知悉其义务。',
    },
    status: 'enforced',
    checks: [
      { by: 'lint', rule: 'charter.4.reward-only' },
      { by: 'lint', rule: 'charter.4.score-no-reason' },
      {
        by: 'core',
        name: 'strongReliance',
        file: 'packages/scoring/src/law/strong-reliance.ts',
        test: {
          file: 'packages/scoring/src/law/law.test.ts',
          name: 'R7: strong reliance by what is declared, or by what the score alone foretells',
        },
      },
    ],
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
    checks: [
      { by: 'lint', rule: 'R9.us-fcra' },
      {
        by: 'core',
        name: 'retentionEnd',
        file: 'packages/procedure/src/state/retention.ts',
        test: {
          file: 'packages/procedure/test/retention.test.ts',
          name: 'seven years in the United States; no bound without a profile',
        },
      },
    ],
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
]
