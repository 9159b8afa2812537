import type { Text } from '@xinyong/identity'
import { sourceKey } from '../../pack/parts.ts'
import type { Pack } from '../../pack/model.ts'
import { walk } from '../../pack/path.ts'
import type { Path } from '../../pack/path.ts'
import type { Problem } from '../located.ts'

/** Every name in the pack leads somewhere: laws to sources, measures to grounds, remedies to what they concern. */
export function referenceProblems(pack: Pack): readonly Problem[] {
  return [
    ...citations(pack),
    ...grounds(pack, 'measures'),
    ...grounds(pack, 'removals'),
    ...remedies(pack),
    ...subjects(pack),
  ]
}

function citations(pack: Pack): readonly Problem[] {
  return [...walk(pack)].flatMap(({ path, value }) => {
    const key = path.at(-1)
    if ((key !== 'law' && key !== 'crossDomainBasis') || typeof value !== 'string') return []
    return Object.hasOwn(pack.sources, sourceKey(value))
      ? []
      : [missing('source', path, sourceKey(value), { en: 'source', zh: '法源' })]
  })
}

function grounds(pack: Pack, list: 'measures' | 'removals'): readonly Problem[] {
  const known = new Set(pack.grounds.map((ground) => ground.id))
  return pack[list].flatMap((rule, at) =>
    (rule.grounds ?? []).flatMap((ground, index) =>
      known.has(ground)
        ? []
        : [
            missing('ground', [list, at, 'grounds', index], ground, {
              en: 'ground',
              zh: '列入事由',
            }),
          ],
    ),
  )
}

function remedies(pack: Pack): readonly Problem[] {
  const remedyIds = new Set(pack.remedies.map((remedy) => remedy.id))
  const exits = new Set([...pack.removals, ...pack.exemptions].map((item) => item.id))
  return pack.remedies.flatMap((remedy, at) => {
    const path: Path = ['remedies', at]
    const found: Problem[] = []
    if (remedy.of !== undefined && (!remedyIds.has(remedy.of) || remedy.of === remedy.id))
      found.push(
        missing('remedy', [...path, 'of'], remedy.of, { en: 'other remedy', zh: '其他救济' }),
      )
    if (remedy.for !== undefined && !exits.has(remedy.for))
      found.push(
        missing('exit', [...path, 'for'], remedy.for, {
          en: 'removal ground or exemption',
          zh: '移出事由或豁免',
        }),
      )
    if (remedy.kind === 'appeal' && remedy.of === undefined) found.push(appealOfNothing(path))
    return found
  })
}

function subjects(pack: Pack): readonly Problem[] {
  return [...walk(pack)].flatMap(({ path, value }) => {
    const key = path.at(-1)
    if (path.length < 2 || (key !== 'subjects' && key !== 'public') || !Array.isArray(value))
      return []
    return (value as unknown[]).flatMap((kind, at) =>
      pack.subjects.some((known) => known === kind)
        ? []
        : [
            missing('subject', [...path, at], String(kind), {
              en: 'kind of subject of this scheme',
              zh: '本制度的主体类型',
            }),
          ],
    )
  })
}

function missing(what: string, path: Path, name: string, kind: Text): Problem {
  return {
    rule: `pack.reference.${what}`,
    path,
    message: {
      en: `“${name}” is no ${kind.en} of this pack.`,
      zh: `“${name}”不是本规则包的${kind.zh}。`,
    },
  }
}

function appealOfNothing(path: Path): Problem {
  return {
    rule: 'pack.reference.remedy',
    path,
    message: {
      en: 'An appeal must name in “of” the remedy whose ruling it contests.',
      zh: '复议（上诉）必须以“of”指明所针对裁决的救济。',
    },
  }
}
