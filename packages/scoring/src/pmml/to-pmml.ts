import { binsOf } from '../card/bins-of.ts'
import type { KindedBin } from '../card/bins-of.ts'
import { canonicalJson } from '../card/canonical.ts'
import type { CardFlaw } from '../card/flaw.ts'
import { refuse } from '../card/flaw.ts'
import type {
  CategoryBin,
  Characteristic,
  NumericBin,
  Scorecard,
  SpecialBin,
} from '../card/scorecard.ts'
import { baselinesOf, THOUSAND } from '../reasons/baselines.ts'
import { element, isXmlText, xmlText } from './xml.ts'
import type { XmlElement } from './xml.ts'

export const PMML_NAMESPACE = 'http://www.dmg.org/PMML-4_4'
/** The extension that carries the whole card, which PMML itself has no room for. */
export const CARD_EXTENSION = 'xinyong-scorecard'

export type Exported<T> =
  | { readonly ok: true; readonly document: T }
  | { readonly ok: false; readonly flaws: readonly CardFlaw[] }

const BASELINE_METHOD = {
  max: 'max',
  mean: 'mean',
  neutral: 'neutral',
  'near-cut': 'other',
} as const

/** A card as a PMML 4.4 Scorecard that any engine scores the same, with reason codes below the declared baselines. */
export function toPmml(card: Scorecard): Exported<string> {
  const flaws = notInPmml(card)
  if (flaws.length > 0) return { ok: false, flaws }
  return { ok: true, document: xmlText(pmmlTree(card)) }
}

function notInPmml(card: Scorecard): readonly CardFlaw[] {
  const flaws = card.characteristics.flatMap(({ id, kind, specials }, at) =>
    kind === 'numeric' &&
    specials.some(({ values }) => values.some((one) => typeof one === 'string'))
      ? [
          refuse(
            'text-special',
            `characteristics[${at}].specials`,
            `PMML cannot hold a text among the numbers of ${id}. Give the code as a number.`,
            `PMML的数值字段${id}不能含文本特殊值，请改用数字代码。`,
          ),
        ]
      : [],
  )
  if (!textsOf(card).every(isXmlText))
    flaws.push(
      refuse(
        'control-sign',
        '',
        'XML cannot hold a control character that is in the card.',
        '评分卡含XML无法表示的控制字符。',
      ),
    )
  if (baselinesOf(card, card.reasonMethod.method) === undefined)
    flaws.push(refuse('no-baselines', 'reasonMethod', 'The baselines are missing.', '缺少基准值。'))
  return flaws
}

/** Every text that becomes an attribute as it is; the extension escapes its own. */
function textsOf(card: Scorecard): readonly string[] {
  return card.characteristics.flatMap((one) => [
    one.id,
    one.reason,
    one.title.en,
    ...(one.kind === 'categorical' ? one.bins.flatMap(({ categories }) => categories) : []),
    ...one.specials.flatMap(({ values }) => values.map(String)),
  ])
}

export function pmmlTree(card: Scorecard): XmlElement {
  const fields = card.characteristics.map((one) =>
    element('DataField', {
      name: one.id,
      displayName: one.title.en,
      optype: one.kind === 'numeric' ? 'continuous' : 'categorical',
      dataType: one.kind === 'numeric' ? 'double' : 'string',
    }),
  )
  return element('PMML', { xmlns: PMML_NAMESPACE, version: '4.4' }, [
    element('Header', { description: card.title.en, modelVersion: card.version }, [
      element('Application', { name: 'Xinyong' }),
    ]),
    element('DataDictionary', { numberOfFields: fields.length }, fields),
    scorecard(card),
  ])
}

function scorecard(card: Scorecard): XmlElement {
  const { method, most } = card.reasonMethod
  const baselines = baselinesOf(card, method)
  const mining = card.characteristics.map(({ id }) =>
    element('MiningField', { name: id, invalidValueTreatment: 'asIs' }),
  )
  const codes = Array.from({ length: most }, (_, at) =>
    element('OutputField', {
      name: `reason${at + 1}`,
      optype: 'categorical',
      dataType: 'string',
      feature: 'reasonCode',
      rank: at + 1,
    }),
  )
  const output = [
    element('OutputField', {
      name: 'score',
      optype: 'continuous',
      dataType: 'double',
      feature: 'predictedValue',
    }),
    ...codes,
  ]
  const attributes = {
    modelName: card.id,
    functionName: 'regression',
    initialScore: card.basePoints,
    useReasonCodes: 'true',
    reasonCodeAlgorithm: 'pointsBelow',
    baselineMethod: BASELINE_METHOD[method],
  }
  const value = canonicalJson(card)
  return element('Scorecard', attributes, [
    element('Extension', { extender: 'xinyong', name: CARD_EXTENSION, value }),
    element('MiningSchema', {}, mining),
    element('Output', {}, output),
    element(
      'Characteristics',
      {},
      card.characteristics.map((one) => characteristic(one, baselines?.get(one.id) ?? 0)),
    ),
  ])
}

/** The first attribute that holds gives the points: missing and special values stand before the ordinary bins. */
function characteristic(one: Characteristic, baseline: number): XmlElement {
  const bins = binsOf(one)
  const ranks = { missing: 0, special: 1, interval: 2, category: 2, unknown: 3 }
  const ordered = bins.toSorted((a, b) => ranks[a.kind] - ranks[b.kind])
  return element(
    'Characteristic',
    { name: one.id, reasonCode: one.reason, baselineScore: baseline / THOUSAND },
    ordered.map((bin) =>
      element('Attribute', { partialScore: bin.bin.points, reasonCode: bin.bin.reason }, [
        predicate(one, bin),
      ]),
    ),
  )
}

function predicate(one: Characteristic, { kind, bin }: KindedBin): XmlElement {
  const { id } = one
  if (kind === 'missing') return simple(id, 'isMissing')
  if (kind === 'unknown') return simple(id, 'isNotMissing')
  if (kind === 'special')
    return any((bin as SpecialBin).values.map((value) => simple(id, 'equal', value)))
  if (one.kind === 'categorical')
    return any((bin as CategoryBin).categories.map((value) => simple(id, 'equal', value)))
  const { from, to } = bin as NumericBin
  const left = one.closed === 'left'
  const parts = [
    ...(from === undefined ? [] : [simple(id, left ? 'greaterOrEqual' : 'greaterThan', from)]),
    ...(to === undefined ? [] : [simple(id, left ? 'lessThan' : 'lessOrEqual', to)]),
  ]
  const first = parts[0] ?? simple(id, 'isNotMissing')
  return parts.length < 2 ? first : element('CompoundPredicate', { booleanOperator: 'and' }, parts)
}

function any(parts: readonly XmlElement[]): XmlElement {
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return first
  return element('CompoundPredicate', { booleanOperator: 'or' }, parts)
}

function simple(field: string, operator: string, value?: string | number): XmlElement {
  return element('SimplePredicate', { field, operator, value })
}
