import type { Text } from '@xinyong/identity'

/*
 * Texts that tell nobody what to check. Reg B 1002.9(b)(2) names "internal standards or policies" and "failed to
 * achieve a qualifying score" as not specific enough (rule R12); the rest are of the same kind.
 */
const VAGUE_EN: readonly RegExp[] = [
  /\b(low|poor|bad|insufficient|inadequate|unsatisfactory|not enough)\b[^.]{0,24}\b(score|rating|points|grade)\b/i,
  /\bscore\b[^.]{0,32}\b(too low|below|under|insufficient|not (high|good) enough|did not (meet|reach))\b/i,
  /\b(fail(ed|s|ure)?|did not|does not|not)\b[^.]{0,40}\b(qualifying|passing|minimum|required) (score|grade|points)\b/i,
  /\b(internal|our|company|creditor'?s?|bank'?s?|lending|credit|underwriting)\b[^.]{0,16}\b(standards?|polic(y|ies)|criteria|guidelines|rules)\b/i,
  /\b(overall|general|comprehensive|combined|total)\b[^.]{0,16}\b(assessment|evaluation|risk|profile|credit ?worthiness)\b/i,
  /\b(high|elevated|unacceptable|excessive)( credit)? risk( profile)?\s*\.?$/i,
  /\b(model|algorithm|system|computer|automated)\b[^.]{0,24}\b(decision|decided|result|output|assessment|refused)\b/i,
  /^\W*(other|others|various|miscellaneous|unspecified|multiple|several|other reasons?|see (above|below)|n\/?a|none|unknown|not stated)( (reasons?|factors?))?\W*$/i,
  /^\W*(insufficient|poor|bad|adverse|negative) (credit|history|credit history|information|data|profile)\W*$/i,
]

const VAGUE_ZH: readonly RegExp[] = [
  /(综合|整体|总体|系统|模型)[^。]{0,4}(评分|评估|评定|评价|审核|判定|信用|资质|风险)/,
  /(评分|得分|分数|信用分|积分|等级)[^。]{0,4}(不足|过低|较低|偏低|不够|未达|不达标|未通过|低于)/,
  /(不符合|未达到|未满足|不满足)[^。]{0,6}(内部|本行|我行|公司|平台|准入|授信|贷款)[^。]{0,6}(标准|政策|要求|条件|规定|规则)/,
  /(内部|风控|信贷|授信)(标准|政策|规则|策略|原因)/,
  /^[\s。]*(其他|其它|各种|多项|若干|不明|未知|无|略)(原因|因素)?[\s。]*$/,
  /^[\s。]*(信用|资质|信用记录|信用状况)(不良|不佳|较差|不足|不好)[\s。]*$/,
  /(高风险|风险(过|较|偏)高)[\s。]*$/,
]

/** The language in which a reason says nothing that a person can check, or undefined. */
export function vagueIn({ en, zh }: Text): 'en' | 'zh' | undefined {
  if (en.trim().length < 8 || VAGUE_EN.some((one) => one.test(en.trim()))) return 'en'
  if (zh.trim().length < 4 || VAGUE_ZH.some((one) => one.test(zh.trim()))) return 'zh'
  return undefined
}
