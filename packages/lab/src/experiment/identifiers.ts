import { formatIdentifier } from '@xinyong/identity'
import type { LocatedProblem, Path, Problem } from './located.ts'

/** Column and field names under which files about real people keep them. */
const PERSONAL =
  /^(name|full.?name|surname|id.?(card|number|no)|passport|phone|mobile|email|address|birth.?date|身份证.*|姓名|手机.*|住址|证件.*)$/i

/** Schemes with check digits: a number that passes one by chance is rare. */
const SCHEMES = ['cn.resident-id', 'cn.uscc', 'lei'] as const

/**
 * The lab knows made-up people only: a file that names one, or bears an identifier that could be somebody’s, is refused.
 * Looks at every key and every text of a value.
 */
export function identifierProblems(value: unknown, path: Path = []): readonly Problem[] {
  if (typeof value === 'string' || typeof value === 'number')
    return looksPersonal(String(value)) ? [refusal(path)] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(PERSONAL.test(key) ? [refusal([...path, key])] : []),
    ...identifierProblems(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  ])
}

/** A run of letters and digits that passes the check digits of an identifier scheme, or an e-mail address. */
export function looksPersonal(text: string): boolean {
  if (/[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text)) return true
  const runs = text.match(/[0-9A-Za-z]{15,20}/g) ?? []
  return runs.some((run) => SCHEMES.some((scheme) => formatIdentifier(scheme, run).ok))
}

/** The text itself, before YAML reads a long number as a rounded one. */
export function textProblems(file: string, text: string): readonly LocatedProblem[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      looksPersonal(line) ? [{ ...refusal([]), file, line: at + 1, column: 1 }] : [],
    )
}

function refusal(path: Path): Problem {
  return {
    path,
    rule: 'lab.identifiers',
    message: {
      en: 'This names or identifies somebody. The lab works on made-up people only; give shares of groups instead.',
      zh: '此处涉及可识别的个人或单位。实验室只使用虚构人口，请改用群体比例。',
    },
  }
}
