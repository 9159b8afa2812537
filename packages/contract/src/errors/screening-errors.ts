import { kind } from './kind.ts'
import type { ErrorKind } from './kind.ts'

/** Errors of screening, review and monitoring. */
export const screeningErrors = {
  'screening/not-ready': kind(
    503,
    3,
    'The screening index is not loaded here. Ask a running server.',
    '此处未加载筛查索引。请向运行中的服务器查询。',
    true,
  ),
  'screening/index-moved': kind(
    409,
    1,
    'What was searched at act {seq} cannot be made again: it was {given}; made from the register it is {held}. A pack, or the way records are read, has changed since.',
    '无法重建第 {seq} 号行为时的检索内容：原为 {given}；据登记册重建为 {held}。此后制度包或记录读取方式已有变更。',
  ),
  'screening/rules-moved': kind(
    409,
    1,
    'The rules of comparison have changed since: the answer was given by {given}, now they are {held}.',
    '比对规则此后已变动：原答复依据 {given}，现规则为 {held}。',
  ),
  'screening/no-such-match': kind(404, 2, 'There is no such match: {id}', '没有该匹配：{id}'),
  'screening/no-such-judgement': kind(
    404,
    2,
    'There is no such judgement: {id}',
    '没有该判定：{id}',
  ),
  'screening/no-such-monitor': kind(
    404,
    2,
    'Nobody is watched under {id}.',
    '没有编号为 {id} 的持续筛查。',
  ),
  'screening/no-such-alert': kind(404, 2, 'There is no such alert: {id}', '没有该提示：{id}'),
  'screening/conflict': kind(
    409,
    2,
    'Somebody else was faster: it is at version {version} now. Read it again.',
    '已有他人先行处理：现为第 {version} 版。请重新读取。',
    true,
  ),
  'screening/decided': kind(
    409,
    1,
    'The match has been decided. Revoke the judgement to have it shown again.',
    '该匹配已有决定。撤销判定后将再次显示。',
  ),
  'screening/revoked': kind(409, 1, 'The judgement was revoked already.', '该判定已被撤销。'),
  'screening/webhook-not-allowed': kind(
    422,
    2,
    'The operator has not allowed posting to {url}. Addresses are set in XINYONG_WEBHOOKS.',
    '运营者未允许向 {url} 推送。地址由 XINYONG_WEBHOOKS 设定。',
  ),
  'screening/webhook-failed': kind(
    502,
    3,
    'The webhook {host} did not take the alert: {reason}',
    '推送地址 {host} 未接收提示：{reason}',
    true,
  ),
  'screening/too-many-monitors': kind(
    409,
    1,
    'At most {limit} may be watched by one relying party.',
    '一个依赖方最多持续筛查 {limit} 个对象。',
  ),
} as const satisfies Record<string, ErrorKind>
