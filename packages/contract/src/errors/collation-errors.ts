import { kind } from './kind.ts'
import type { ErrorKind } from './kind.ts'

/** Errors of collation. */
export const collationErrors = {
  'collation/not-ready': kind(
    503,
    3,
    'The registers are not being collated here. Ask the running server.',
    '此处未进行记录整合，请向运行中的服务器查询。',
    true,
  ),
  'collation/conflict': kind(
    409,
    2,
    'The collation has changed meanwhile. Look again, then repeat your step.',
    '记录整合结果已变更，请重新查看后再操作。',
    true,
  ),
  'collation/no-such-record': kind(
    404,
    2,
    'There is no such pair of records on the public registers.',
    '公开登记册中没有这组记录。',
  ),
  'collation/no-such-cluster': kind(
    404,
    2,
    'There has never been a cluster {id}.',
    '从未有过聚类 {id}。',
  ),
  'collation/not-together': kind(
    409,
    2,
    'These records do not stand together in one cluster with others, so nothing can be separated.',
    '这些记录未与其他记录同在一个聚类，无可拆分。',
  ),
  'collation/judged': kind(
    409,
    2,
    'Step {step} has judged these two records. Revoke it first.',
    '第 {step} 步已对这两条记录作出判断，请先撤销。',
  ),
  'collation/not-revocable': kind(
    409,
    2,
    'This step holds no judgement in force, so there is nothing to revoke.',
    '该步骤没有有效的判断，无可撤销。',
  ),
} as const satisfies Record<string, ErrorKind>
