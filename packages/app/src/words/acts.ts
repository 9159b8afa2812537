import type { Text } from '@xinyong/identity'
import type { ActKind } from '@xinyong/procedure'

/** What each act is called on a timeline and on the button that does it. */
export const actTitles: Readonly<Record<ActKind, Text>> = {
  open: { en: 'Case opened', zh: '立案' },
  propose: { en: 'Propose entry', zh: '提议列入' },
  consent: { en: 'Superior’s consent', zh: '上级同意' },
  serve: { en: 'Serve notice', zh: '送达' },
  decide: { en: 'Decide', zh: '作出决定' },
  publish: { en: 'Publish', zh: '公布' },
  object: { en: 'Object or appeal', zh: '提出异议或复议' },
  apply: { en: 'Apply', zh: '提出申请' },
  rule: { en: 'Rule on a petition', zh: '裁决' },
  annotate: { en: 'Add a statement', zh: '附注说明' },
  suspend: { en: 'Suspend measures', zh: '暂停措施' },
  resume: { en: 'Resume measures', zh: '恢复措施' },
  extend: { en: 'Extend a period', zh: '延长期限' },
  correct: { en: 'Correct particulars', zh: '更正信息' },
  exempt: { en: 'Grant a one-off exemption', zh: '准予一次性豁免' },
  redeem: { en: 'Exemption used', zh: '豁免已使用' },
  remove: { en: 'Remove the entry', zh: '移出名单' },
  repair: { en: 'Repair credit', zh: '信用修复' },
  expire: { en: 'Term ended', zh: '期限届满' },
  compensate: { en: 'Record the harm', zh: '记录损害' },
  withdraw: { en: 'Withdraw the proposal', zh: '撤回提议' },
  mirror: { en: 'Record of the source', zh: '来源记录' },
  edition: { en: 'Edition taken in', zh: '收录版本' },
  erase: { en: 'Personal data erased', zh: '删除个人信息' },
  agreement: { en: 'Step about an exchange agreement', zh: '信息交换协议事项' },
  recall: { en: 'Recipients told to delete', zh: '通知接收方删除' },
  score: { en: 'Consent to a voluntary score', zh: '自愿评分的同意' },
  points: { en: 'Points account', zh: '积分账户' },
}
