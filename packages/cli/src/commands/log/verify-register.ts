import type { Host, Status } from '../../host.ts'
import { openLocal, rebuild, verifyLog } from '../../local.ts'
import type { StoreOptions } from '../../local.ts'
import { showProgress } from '../../progress.ts'

/** The database against the log, and every case and entry against what its acts tell. */
export async function verifyRegister(host: Host, store: StoreOptions): Promise<Status> {
  await using local = await openLocal(host, store)
  using progress = showProgress(host)
  const { ledger, dataDir, entryOf, app } = local
  const report = await verifyLog({
    ledger,
    dataDir,
    origin: app.log.origin,
    onProgress: (done, total) =>
      progress.at({ en: 'Hashing acts', zh: '计算行为哈希' }, done, total),
  })
  const { cases, differences } = await rebuild({
    ledger,
    entryOf,
    onProgress: (done, total) =>
      progress.at({ en: 'Telling cases again', zh: '重算案件' }, done, total),
  })
  progress[Symbol.dispose]()
  const ok = report.ok && differences.length === 0
  const { acts, erased, published, findings } = report
  if (host.json) {
    host.line(JSON.stringify({ ...report, ok, cases, differences }))
    return ok ? 0 : 1
  }
  for (const { code, message } of findings) host.line(`✖ ${code}: ${message}`)
  for (const { what, caseId } of differences)
    host.line(
      `✖ ${host.say({ en: `the ${what} of case ${caseId} is not what its acts tell`, zh: `案件 ${caseId} 的 ${what} 与其行为不符` })}`,
    )
  host.line(
    host.say({
      en: `${ok ? '✔' : '✖'} ${acts} acts hashed again, ${published} in the published log, ${erased} erased by order; ${cases} cases told again`,
      zh: `${ok ? '✔' : '✖'} 重新计算 ${acts} 项行为，已发布 ${published} 项，依令擦除 ${erased} 项；重算 ${cases} 件案件`,
    }),
  )
  return ok ? 0 : 1
}
