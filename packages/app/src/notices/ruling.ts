import type { Text } from '@xinyong/identity'
import type { CaseState, Petition } from '@xinyong/procedure'
import type { CaseRules } from '../rules.ts'
import { noticeTitles, outcomeTitles } from '../words/cases.ts'
import type { NoticeDocument } from './document.ts'
import { appeals } from './rights.ts'
import { dayText, sources } from './wording.ts'

type Body = Pick<NoticeDocument, 'title' | 'date' | 'paragraphs' | 'law' | 'canDo' | 'contest'>

const nothingChanges: Text = { en: 'The entry stands as it was.', zh: '原列入不变。' }

function effect(state: CaseState, petition: Petition): Text {
  const token = state.tokens.find((one) => one.petition === petition.id)
  if (token) {
    const until = dayText(token.until)
    return {
      en: `You receive a permit for one use, until ${until.en}: ${token.token}. Show it to whoever asks the register; it is spent when it is used.`,
      zh: `准予一次性豁免，有效期至${until.zh}，凭证：${token.token}。请向查询方出示，使用一次即核销。`,
    }
  }
  switch (petition.ruling?.outcome) {
    case 'annulled':
      return {
        en: 'The entry is annulled: it is treated as if it had never had effect. It is withdrawn from the register and its public pages, and the harm it did may be claimed.',
        zh: '列入予以撤销，自始无效；信息自登记系统及公开页面撤回，因此所受损害可以申请赔偿。',
      }
    case 'corrected':
      return {
        en: 'The entry is corrected; the rest of it stands.',
        zh: '列入信息予以更正，其余维持。',
      }
    case 'granted':
      return state.exit
        ? { en: 'The entry ends, and every measure with it.', zh: '列入终止，各项措施随之解除。' }
        : { en: 'What you asked for will be carried out.', zh: '您的请求将予执行。' }
    case 'refused':
    case undefined:
      return nothingChanges
  }
}

/** The answer to a petition: outcome, reasons, what changes, and the appeal. */
export function rulingNotice(at: CaseRules, state: CaseState, id: string): Body | undefined {
  const petition = state.petitions.find((candidate) => candidate.id === id)
  const ruling = petition?.ruling
  if (!petition || !ruling) return undefined
  const remedy = at.rules.remedies.find((candidate) => candidate.id === petition.remedy)
  const [filed, on] = [dayText(petition.filedOn), dayText(ruling.on)]
  const outcome = outcomeTitles[ruling.outcome]
  return {
    title: noticeTitles.ruling,
    date: ruling.on,
    paragraphs: [
      {
        en: `You filed on ${filed.en}: ${remedy?.title.en ?? petition.remedy}. It was ruled on ${on.en} by somebody who took no part in the entry.`,
        zh: `您于${filed.zh}提出：${remedy?.title.zh ?? petition.remedy}。${on.zh}由未参与列入的人员作出裁决。`,
      },
      { en: `What you said: ${petition.reasons}`, zh: `您的理由：${petition.reasons}` },
      { en: `Ruling: ${outcome?.en ?? ''}.`, zh: `裁决结果：${outcome?.zh ?? ''}。` },
      { en: `Reasons: ${ruling.reasons}`, zh: `裁决理由：${ruling.reasons}` },
      effect(state, petition),
    ],
    law: sources(at.rules, [remedy]),
    canDo: [],
    contest: appeals(at, state, id),
  }
}
