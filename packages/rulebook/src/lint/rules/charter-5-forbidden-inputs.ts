import type { Text } from '@xinyong/identity'
import { forbiddenInputs } from '../../vocabulary/domains.ts'
import type { Path } from '../../pack/path.ts'
import type { LintRule } from '../model.ts'

/**
 * How the facts are named in ids and texts. Words for conduct stay free ("endangers people's health", "religious hatred"):
 * only the fact about the person is closed.
 */
const words: Record<keyof typeof forbiddenInputs, RegExp> = {
  religion: /\breligion\b|\breligious.(belief|faith|affiliation|practice|activit)|宗教信仰|信教/i,
  ethnicity: /\bethnic(ity|.origin|.group)?\b|民族|族裔/i,
  'political-opinion':
    /\bpolitical.(opinion|view|affiliation|belief)|party.membership|政治(观点|立场|面貌|倾向)/i,
  speech: /\blawful.speech\b|\bonline.(speech|posts?|comments?)\b|言论/i,
  petitioning: /\bpetitioning\b|letters.and.visits|信访|上访/i,
  'union-membership': /\bunion.member|工会会员/i,
  health:
    /\b(illness|diseases?|disabilit\w+|blood.type|medical.(record|condition|history)|health.(status|condition|record)|state.of.health)\b|^health$|病史|疾病|健康(状况|信息)|血型/i,
  genes: /\b(genes?|genetic\w*|dna)\b|基因/i,
  biometrics:
    /\bbiometric\w*|fingerprint|\bface.(print|image|recognition)|\biris\b|voiceprint|生物识别|指纹|人脸|虹膜|声纹/i,
  sexuality: /\bsexual(ity|.orientation|.life)\b|性取向|性生活/i,
  'social-contacts': /\bsocial.(contacts?|circle|relations)\b|\bfriends\b|社会关系|社交关系|好友/i,
}

/** The fact that may never be an input and that a wording names, if it names one. */
export function forbiddenInputIn(wordings: readonly string[]): Text | undefined {
  const hit = Object.entries(words).find(([, pattern]) =>
    wordings.some((wording) => pattern.test(wording.replaceAll('-', ' ')) || pattern.test(wording)),
  )
  return hit && Object.entries(forbiddenInputs).find(([name]) => name === hit[0])?.[1]
}

/** Charter 5: no ground rests on, no points are given or taken for, and no published particular holds, a fact that may never be an input. */
export const noForbiddenInputs: LintRule = {
  id: 'charter.5.forbidden-inputs',
  charter: 5,
  severity: 'error',
  title: { en: 'Some facts are never inputs', zh: '某些事实永不作为输入' },
  check: (pack) => {
    const named: { path: Path; id: string; text: Text }[] = [
      ...pack.grounds.map((ground, at) => ({
        path: ['grounds', at],
        id: ground.id,
        text: ground.title,
      })),
      ...(pack.points?.catalogue ?? []).map((item, at) => ({
        path: ['points', 'catalogue', at],
        id: item.id,
        text: item.title,
      })),
      ...(['dimensions', 'inputs'] as const).flatMap((list) =>
        (pack.score?.[list] ?? []).map((item, at) => ({
          path: ['score', list, at],
          id: item.id,
          text: item.title,
        })),
      ),
      ...pack.publication.flatMap((item, at) =>
        item.value.fields.map((field, index) => ({
          path: ['publication', at, 'value', 'fields', index],
          id: field.id,
          text: field.label,
        })),
      ),
    ]
    return named.flatMap(({ path, id, text }) => {
      const fact = forbiddenInputIn([id, text.en, text.zh])
      if (fact === undefined) return []
      const message = {
        en: `“${text.en}” uses ${fact.en}, which may never be an input.`,
        zh: `“${text.zh}”使用了${fact.zh}，该事实永不得作为输入。`,
      }
      return [{ path, message }]
    })
  },
}
