import type { Text } from '@xinyong/identity'
import type { Pack } from '../../pack/model.ts'
import type { Path } from '../../pack/path.ts'
import { parsePeriod } from '../../period.ts'
import type { LintRule, Spot } from '../model.ts'

/** Charter 6: a replica is fresh or says it is stale, and never outlives its source; nothing else poses as a replica. */
export const mirrorFollowsSource: LintRule = {
  id: 'charter.6.mirror',
  charter: 6,
  severity: 'error',
  title: { en: 'A replica never outlives its source', zh: '副本不得长于来源' },
  check: (pack) => (pack.use === 'mirror' ? ofMirror(pack) : ofOthers(pack)),
}

function ofMirror(pack: Pack): readonly Spot[] {
  const spots: Spot[] = []
  if (pack.mirror === undefined)
    spots.push(
      spot([], {
        en: 'A mirror states its publisher and the age at which answers are stale (mirror).',
        zh: '镜像须载明发布机构及数据过时的期限（mirror）。',
      }),
    )
  else if (parsePeriod(pack.mirror.maxAge)?.n === 0)
    spots.push(
      spot(['mirror', 'maxAge'], {
        en: 'With this age every answer would be stale.',
        zh: '按此期限，所有答复均为过时。',
      }),
    )
  if (pack.procedure !== undefined)
    spots.push(
      spot(['procedure'], {
        en: 'Somebody else decides the entries of a mirror; it has no procedure of its own.',
        zh: '镜像的列入由他人决定，不设自己的程序。',
      }),
    )
  return [
    ...spots,
    ...termSpots(pack, (kind) => kind === 'source', {
      en: 'An entry of a mirror lasts as long as its source keeps it (kind: source).',
      zh: '镜像的列入与来源同期（kind: source）。',
    }),
  ]
}

function ofOthers(pack: Pack): readonly Spot[] {
  const mirror =
    pack.mirror === undefined
      ? []
      : [
          spot(['mirror'], {
            en: 'Only a pack of use: mirror follows a publisher.',
            zh: '只有use: mirror的规则包才跟随发布机构。',
          }),
        ]
  return [
    ...mirror,
    ...termSpots(pack, (kind) => kind !== 'source', {
      en: 'Only the entries of a mirror end with a source; state the term.',
      zh: '只有镜像的列入随来源终止；请规定期限。',
    }),
  ]
}

function termSpots(pack: Pack, fits: (kind: string) => boolean, message: Text): readonly Spot[] {
  return pack.grounds.flatMap((ground, at) =>
    ground.term.flatMap((term, index) =>
      fits(term.value.kind) ? [] : [spot(['grounds', at, 'term', index, 'value'], message)],
    ),
  )
}

function spot(path: Path, message: Text): Spot {
  return { path, message }
}
