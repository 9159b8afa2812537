import type { Path } from '../../pack/path.ts'
import type { Pack, Status } from '../../pack/model.ts'
import { datedParts, ruleParts } from '../../pack/parts.ts'
import type { LintRule } from '../model.ts'

type Marked = { readonly status?: Status; readonly law?: string }

/** Every rule and every source says whether it was found in a source that was read. */
export const statusPresent: LintRule = {
  id: 'status.present',
  severity: 'error',
  title: { en: 'Every rule carries law and status', zh: '每项规则须载明依据和核实状态' },
  check: (pack) =>
    marked(pack).flatMap(({ path, item }) =>
      item.status === 'verified' || item.status === 'unverified'
        ? []
        : [
            {
              path,
              message: {
                en: 'Nothing says whether this was verified (status).',
                zh: '未说明是否已核实（status）。',
              },
            },
          ],
    ),
}

/** What nobody has verified is told, so that screens and readers can mark it. */
export const unverified: LintRule = {
  id: 'status.unverified',
  severity: 'warning',
  title: { en: 'Unverified items', zh: '未核实的内容' },
  check: (pack) =>
    marked(pack).flatMap(({ path, item }) =>
      item.status === 'unverified'
        ? [
            {
              path,
              message: {
                en: `Not verified${item.law === undefined ? '' : ` in ${item.law}`}.`,
                zh: `${item.law === undefined ? '' : `${item.law}：`}未核实。`,
              },
            },
          ]
        : [],
    ),
}

function marked(pack: Pack): readonly { path: Path; item: Marked }[] {
  return [
    ...Object.entries(pack.sources).map(([key, item]) => ({ path: ['sources', key], item })),
    ...ruleParts(pack),
    ...datedParts(pack).flatMap(({ path, list }) =>
      list.map((item, at) => ({ path: [...path, at], item })),
    ),
    ...(['consent', 'cycle', 'keptAside'] as const).flatMap((key) =>
      pack.points === undefined ? [] : [{ path: ['points', key], item: pack.points[key] }],
    ),
    ...(pack.score === undefined ? [] : [{ path: ['score', 'consent'], item: pack.score.consent }]),
    ...(pack.mirror === undefined ? [] : [{ path: ['mirror'], item: pack.mirror }]),
  ]
}
