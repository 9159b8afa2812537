import type { Text } from '@xinyong/identity'
import type { Links } from '../cluster/components.ts'
import type { Comparer } from '../compare/comparer.ts'

/** Links this near the threshold could as well have fallen on its other side. */
const NEAR = 3
/** With a third of all links near the threshold the data hardly tell. */
const MANY = 1 / 3
const ENOUGH = 20
/** Fewer records than these teach little; the weights are then mostly what is assumed of any data. */
const FEW = 100

/** What a reader of the clusters must know: where the data cannot tell who is who, it is said, not guessed. */
export const doubtsOf = (
  { fields }: Comparer,
  size: number,
  { count, bits }: Links,
  threshold: number,
): readonly Text[] => {
  const doubts: Text[] = []
  if (fields.length === 0)
    doubts.push({
      en: 'No column can be compared, so every record stands alone.',
      zh: '没有可比较的列，因此每条记录各自成组。',
    })
  else if (fields.length === 1)
    doubts.push({
      en: `Only ${fields[0]!.name} can be compared: the data cannot tell namesakes from records of one subject. Give a further column, such as a birth date, an address or a number.`,
      zh: `仅 ${fields[0]!.name} 一项可比较：数据无法区分重名者与同一主体的多条记录。请提供其他列，如出生日期、地址或编号。`,
    })
  if (fields.length > 0 && size > 1 && size < FEW)
    doubts.push({
      en: `${size} records teach little: the weights rest mostly on what holds for any data. Judgements or labels help.`,
      zh: `仅 ${size} 条记录，可学习的内容有限：权重主要基于通用假设。可提供人工判断或标注。`,
    })
  let [joined, near] = [0, 0]
  for (let at = 0; at < count; at += 1) {
    const over = bits[at]! - threshold
    if (over >= 0) joined += 1
    if (Math.abs(over) < NEAR) near += 1
  }
  if (near >= ENOUGH && near > joined * MANY)
    doubts.push({
      en: `${near} pairs lie within ${NEAR} bits of the threshold, beside ${joined} above it: the data hardly tell there, and a person should look at them.`,
      zh: `有 ${near} 对距阈值不足 ${NEAR} 比特（高于阈值者共 ${joined} 对）：数据难以判定，宜由人工核查。`,
    })
  return doubts
}
