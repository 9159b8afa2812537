import type { Locate } from '../load/located.ts'
import type { Pack } from '../pack/model.ts'
import { formatPath } from '../pack/path.ts'
import type { Finding, LintRule } from './model.ts'
import { lintRules } from './rules.ts'

/**
 * What in a pack breaks the charter, the law or the house's rules for packs; errors first. `locate` comes from the loader
 * and gives each finding its place in the file. In a pack of `use: study` breaches of the charter and of law are told as
 * warnings marked `breach`.
 */
export function lintPack(pack: Pack, locate?: Locate): readonly Finding[] {
  const findings = lintRules.flatMap((rule) =>
    rule.check(pack).map((spot): Finding => {
      const breach = isBreach(pack, rule)
      return {
        rule: rule.id,
        ...(rule.charter !== undefined && { charter: rule.charter }),
        ...(rule.law !== undefined && { law: rule.law }),
        severity: breach ? 'warning' : rule.severity,
        breach,
        path: formatPath(spot.path),
        message: spot.message,
        ...(locate && { place: locate(spot.path) }),
      }
    }),
  )
  return findings.toSorted((a, b) => weight(a) - weight(b))
}

// That a breach goes untold is the author's fault, not the historical scheme's: it stays an error.
function isBreach(pack: Pack, rule: LintRule): boolean {
  const bySubstance = rule.charter !== undefined || rule.law !== undefined
  return (
    pack.use === 'study' &&
    rule.severity === 'error' &&
    bySubstance &&
    rule.id !== 'charter.4.breaches-told'
  )
}

function weight(finding: Finding): number {
  if (finding.severity === 'error') return 0
  return finding.breach ? 1 : 2
}
