import { lintPack } from '@xinyong/rulebook'
import type { Located } from '@xinyong/rulebook'
import type { Host, Status } from '../../host.ts'
import { readPacks } from '../../packs.ts'
import type { ReadPack } from '../../packs.ts'
import { locatedLine } from './located.ts'

interface Found extends Located {
  readonly severity: 'error' | 'warning'
  readonly breach: boolean
}

const words = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  breach: { en: 'breach', zh: '违反宪章' },
}

/** Status 1 when a pack may not be activated because of what was found. */
export function packLint(host: Host, paths: readonly string[]): Status {
  const packs = readPacks(host, paths)
  const found = packs.flatMap(findingsOf)
  const errors = found.filter(({ severity }) => severity === 'error').length
  if (host.json) host.line(JSON.stringify({ packs: packs.length, errors, findings: found }))
  else
    for (const one of found)
      host.line(locatedLine(host, one, host.say(words[one.breach ? 'breach' : one.severity])))
  host.tell({
    en: `${packs.length} packs, ${errors} errors, ${found.length - errors} warnings`,
    zh: `${packs.length} 个规则包，${errors} 处错误，${found.length - errors} 处警告`,
  })
  return errors === 0 ? 0 : 1
}

function findingsOf({ folder, loaded }: ReadPack): readonly Found[] {
  if (!loaded.ok)
    return loaded.problems.map((one) => ({ ...one, severity: 'error', breach: false }))
  const warnings = loaded.warnings.map((one): Found => ({
    ...one,
    severity: 'warning',
    breach: false,
  }))
  const findings = lintPack(loaded.pack, loaded.locate).map((finding): Found => ({
    rule: finding.rule,
    path: finding.path,
    message: finding.message,
    severity: finding.severity,
    breach: finding.breach,
    file: finding.place?.file ?? folder,
    line: finding.place?.line ?? 1,
    column: finding.place?.column ?? 1,
  }))
  return [...findings, ...warnings]
}
