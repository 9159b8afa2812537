import type { PlainDate } from '@xinyong/identity'
import { catalogueItem, catalogues } from '../../catalogues/catalogues.ts'
import { mayApply } from '../../catalogues/may-apply.ts'
import type { Measure, Pack } from '../../pack/model.ts'
import { startOfPack } from '../../pack/parts.ts'
import { standsOn } from '../../resolve/dated.ts'
import { covers } from '../../vocabulary/activities.ts'
import type { LintRule } from '../model.ts'

const law = 'National list of measures; Zhejiang 28; Shanghai 32'

/** Only a listed measure may be applied, on days on which it stands on the list. */
export const onTheCatalogue: LintRule = {
  id: 'catalogue.listed',
  charter: 3,
  law,
  severity: 'error',
  title: { en: 'Measures stand on the catalogue', zh: '措施须列于清单' },
  check: (pack) =>
    pack.measures.flatMap((measure, at) => {
      const day = daysToLookAt(pack, measure).find((date) => !mayApply(pack, measure, date))
      if (day === undefined) return []
      const named = (measure.listedAs ?? []).join(', ') || 'none'
      const message = {
        en: `No catalogue permits “${measure.title.en}” on ${day} (listedAs: ${named}).`,
        zh: `${day}没有清单允许“${measure.title.zh}”（listedAs：${named}）。`,
      }
      return [{ path: ['measures', at], message }]
    }),
}

/** The item named exists and speaks of what the measure forbids. */
export const catalogueItemFits: LintRule = {
  id: 'catalogue.item',
  charter: 3,
  law,
  severity: 'error',
  title: { en: 'The catalogue item permits this measure', zh: '所引清单条目须涵盖该措施' },
  check: (pack) =>
    pack.measures.flatMap((measure, at) =>
      (measure.listedAs ?? []).flatMap((name, index) => {
        const found = catalogueItem(name)
        const path = ['measures', at, 'listedAs', index]
        if (found === undefined) {
          const known = catalogues.map(({ id }) => id).join(', ')
          const message = {
            en: `“${name}” is on no catalogue. Known catalogues: ${known}.`,
            zh: `“${name}”不在任何清单上。已有清单：${known}。`,
          }
          return [{ path, message }]
        }
        // Several items may permit one measure together: each must permit some of what it forbids.
        const scopes = found.item.activities
        const fits = measure.activities.some((one) => scopes.some((scope) => covers(scope, one)))
        if (fits || scopes.length === 0) return []
        const message = {
          en: `“${found.item.title.en}” permits nothing of what “${measure.title.en}” forbids.`,
          zh: `“${found.item.title.zh}”不涵盖“${measure.title.zh}”所限制的任何事项。`,
        }
        return [{ path, message }]
      }),
    ),
}

/** First days of the measure, of every edition and after every item; between them nothing changes. */
function daysToLookAt(pack: Pack, measure: Measure): readonly PlainDate[] {
  const start = measure.from ?? startOfPack(pack)
  const changes = catalogues.flatMap(({ closedFrom, editions, items }) => [
    ...(closedFrom === undefined ? [] : [closedFrom]),
    ...editions.map(({ from }) => from),
    ...items.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  ])
  const days = [start, ...changes].filter((day) => day >= start && standsOn(measure, day))
  return [...new Set(days)].toSorted()
}
