import type { Text } from '@xinyong/identity'
import type { CaseState, Clock, NoticeAbout, Role } from '@xinyong/procedure'
import type { Channel } from '@xinyong/rulebook'

export const stageTitles: Readonly<Record<CaseState['stage'], Text>> = {
  opened: { en: 'Opened', zh: '已立案' },
  proposed: { en: 'Entry proposed', zh: '已提议列入' },
  decided: { en: 'Entry decided', zh: '已决定列入' },
  ended: { en: 'Entry ended', zh: '列入已终止' },
  closed: { en: 'Closed without entry', zh: '未列入结案' },
}

export const clockTitles: Readonly<Record<Clock['what'], Text>> = {
  'notice-window': { en: 'Time to be heard', zh: '陈述申辩期' },
  'serve-decision': { en: 'Serve the decision', zh: '送达决定' },
  publicity: { en: 'Publicity period', zh: '公示期' },
  publish: { en: 'Publish', zh: '公布' },
  decide: { en: 'Decide', zh: '作出决定' },
  answer: { en: 'Answer the petition', zh: '答复申请' },
  'carry-out': { en: 'Carry out', zh: '执行处理结果' },
  object: { en: 'Time to contest', zh: '提出异议期限' },
  term: { en: 'Term of the entry', zh: '列入期限' },
  'deemed-service': { en: 'Publication counts as service', zh: '公告视为送达' },
  token: { en: 'Exemption may be used', zh: '豁免有效期' },
}

export const roleTitles: Readonly<Record<Role, Text>> = {
  officer: { en: 'Officer', zh: '经办人' },
  decider: { en: 'Decider', zh: '决定人' },
  superior: { en: 'Superior', zh: '上级' },
  reviewer: { en: 'Reviewer', zh: '复核人' },
  registrar: { en: 'Registrar', zh: '登记员' },
  subject: { en: 'Subject', zh: '当事人' },
  'relying-party': { en: 'Relying party', zh: '依赖方' },
  administrator: { en: 'Administrator', zh: '管理员' },
  overseer: { en: 'Overseer', zh: '监督人' },
  system: { en: 'System', zh: '系统' },
}

export const channelTitles: Readonly<Record<Channel, Text>> = {
  'in-person': { en: 'in person', zh: '直接送达' },
  post: { en: 'by post', zh: '邮寄送达' },
  email: { en: 'by e-mail', zh: '电子邮件送达' },
  portal: { en: 'through the portal', zh: '平台送达' },
  publication: { en: 'by publication', zh: '公告送达' },
}

export const noticeTitles: Readonly<Record<NoticeAbout, Text>> = {
  proposal: { en: 'Notice of the proposal', zh: '列入告知书' },
  decision: { en: 'Decision', zh: '列入决定书' },
  ruling: { en: 'Ruling', zh: '裁决书' },
  removal: { en: 'Notice of removal', zh: '移出通知书' },
}

/** Outcomes of service, decisions and rulings. */
export const outcomeTitles: Readonly<Record<string, Text>> = {
  served: { en: 'served', zh: '已送达' },
  failed: { en: 'failed', zh: '未送达' },
  published: { en: 'published', zh: '已公告' },
  enter: { en: 'Enter on the list', zh: '列入' },
  dismiss: { en: 'Dismiss: no entry', zh: '不予列入' },
  granted: { en: 'granted', zh: '准许' },
  refused: { en: 'refused', zh: '驳回' },
  corrected: { en: 'corrected', zh: '更正' },
  annulled: { en: 'annulled', zh: '撤销' },
}

export const exitTitles: Readonly<Record<NonNullable<CaseState['exit']>['how'], Text>> = {
  removed: { en: 'Removed', zh: '移出' },
  repaired: { en: 'Repaired', zh: '信用修复' },
  expired: { en: 'Term ended', zh: '期限届满' },
  annulled: { en: 'Annulled: the entry never had effect', zh: '撤销：列入自始无效' },
  source: { en: 'Ended at the source', zh: '来源已移除' },
}
