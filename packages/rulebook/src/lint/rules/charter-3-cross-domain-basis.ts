import { domains } from '../../vocabulary/domains.ts'
import { isCrossDomain } from '../cross-domain.ts'
import type { LintRule } from '../model.ts'

/** Charter 3: a measure outside the domain of its ground names the statute that allows it on its own. */
export const crossDomainBasis: LintRule = {
  id: 'charter.3.cross-domain-basis',
  charter: 3,
  severity: 'error',
  title: { en: 'Cross-domain measures have their own basis', zh: '跨领域措施须有单独依据' },
  check: (pack) =>
    pack.measures.flatMap((measure, at) => {
      const basis = measure.crossDomainBasis?.trim() ?? ''
      if (basis !== '' || !isCrossDomain(measure, pack.grounds)) return []
      const domain = domains[measure.domain]
      const message = {
        en: `“${measure.title.en}” acts on ${domain.en.toLowerCase()}, outside the domain of its ground, and names no statute of its own (crossDomainBasis).`,
        zh: `“${measure.title.zh}”作用于“${domain.zh}”领域，超出其事由的领域，却未指明单独依据（crossDomainBasis）。`,
      }
      return [{ path: ['measures', at], message }]
    }),
}
