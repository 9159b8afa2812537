import type { Text } from '@xinyong/identity'
import type { CaseState } from '@xinyong/procedure'
import { exitText } from '../presenters/exit.ts'
import type { CaseRules } from '../rules.ts'
import { noticeTitles } from '../words/cases.ts'
import type { NoticeDocument } from './document.ts'
import { dayText, sources } from './wording.ts'

type Body = Pick<NoticeDocument, 'title' | 'date' | 'paragraphs' | 'law' | 'canDo' | 'contest'>

function made(state: CaseState): readonly Text[] {
  if (state.exit?.how !== 'annulled') return []
  const { compensation } = state
  return [
    {
      en: 'You were wronged. The period of the entry, its measures and the refusals that came of it are on record for a claim.',
      zh: '对您的列入有误。列入期间、所采取的措施及由此产生的拒绝均已记录在案，可据以申请赔偿。',
    },
    ...(compensation
      ? [
          {
            en: `Harm on record, ${compensation.from} to ${compensation.to}: ${compensation.harm}`,
            zh: `已记录的损害（${compensation.from}至${compensation.to}）：${compensation.harm}`,
          },
        ]
      : []),
  ]
}

/** The end of an entry: on what ground, from which day, and that nothing of it goes on. */
export function removalNotice(at: CaseRules, state: CaseState): Body | undefined {
  const { exit } = state
  if (!exit) return undefined
  const on = dayText(exit.on)
  const ground = exitText(at.pack, exit)
  const removal = at.rules.removals.find(({ id }) => id === exit.ground)
  const term = at.rules.grounds.find(({ id }) => id === state.proposal?.ground)?.term
  return {
    title: noticeTitles.removal,
    date: exit.on,
    paragraphs: [
      {
        en: `Your entry in “${at.rules.title.en}” ended on ${on.en}. Every measure ended with it; nobody may refuse you anything because of it from that day on.`,
        zh: `您在“${at.rules.title.zh}”的列入已于${on.zh}终止，各项措施同时解除；自该日起，任何人不得据此拒绝您。`,
      },
      { en: `Ground: ${ground.en}.`, zh: `移出事由：${ground.zh}。` },
      {
        en: 'The entry is no longer public. Whoever asks this register is told that no such entry stands.',
        zh: '列入信息不再公布；向本登记系统查询者，将得到该列入已不存在的答复。',
      },
      ...made(state),
    ],
    law: sources(at.rules, [exit.how === 'expired' ? term : removal]),
    canDo: [],
    contest: [],
  }
}
