import { kind } from './kind.ts'
import type { ErrorKind } from './kind.ts'

/** Errors of scorecards. */
export const scorecardErrors = {
  'scorecard/not-found': kind(
    404,
    2,
    'There is no card {id} {version} here.',
    '此处没有评分卡 {id} {version}。',
  ),
  'scorecard/exists': kind(
    409,
    2,
    'There already is a version {version} of card {id}; give the new one another number.',
    '评分卡 {id} 已有版本 {version}，请为新版本另取编号。',
  ),
  'scorecard/conflict': kind(
    409,
    2,
    'The card has changed since you read it. Read it again.',
    '评分卡在您读取后已有变动，请重新读取。',
    true,
  ),
  'scorecard/not-usable': kind(
    422,
    2,
    'The card cannot be used: {reason}',
    '该评分卡不可使用：{reason}',
  ),
} as const satisfies Record<string, ErrorKind>
