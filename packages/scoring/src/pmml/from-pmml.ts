import type { PlainDate, Text } from '@xinyong/identity'
import { canonicalJson } from '../card/canonical.ts'
import type { CardFlaw } from '../card/flaw.ts'
import { refuse, warn } from '../card/flaw.ts'
import type { Characteristic, Scorecard, UnsealedScorecard } from '../card/scorecard.ts'
import { binsOf } from '../card/bins-of.ts'
import { THOUSAND } from '../reasons/baselines.ts'
import { PmmlRefusal } from './predicate.ts'
import { readAttributes, readCharacteristic } from './read-characteristic.ts'
import type { PmmlField } from './read-characteristic.ts'
import { CARD_EXTENSION, pmmlTree } from './to-pmml.ts'
import type { XmlElement } from './xml.ts'

/** What PMML has no place for and the importer must say. */
export interface AboutImport {
  readonly id: string
  readonly version: string
  readonly date: PlainDate
  readonly limits: readonly Text[]
  readonly reasons?: Readonly<Record<string, Text>>
}

export type Imported =
  | { readonly ok: true; readonly card: UnsealedScorecard; readonly flaws: readonly CardFlaw[] }
  | { readonly ok: false; readonly flaws: readonly CardFlaw[] }

/**
 * A PMML Scorecard (4.1 to 4.4) as a card. One that was exported here comes back whole, as long as the PMML around it
 * still says the same; any other becomes a card for study without counts, calibration or fairness, and says so.
 */
export function fromPmml(root: XmlElement, about: AboutImport): Imported {
  try {
    return read(root, about)
  } catch (error) {
    if (!(error instanceof PmmlRefusal)) throw error
    const zh = `PMML无法转为评分卡：${error.message}`
    return { ok: false, flaws: [refuse(`pmml-${error.code}`, '', `${error.message}.`, zh)] }
  }
}

function read(root: XmlElement, about: AboutImport): Imported {
  const model = root.children.find(({ name }) => name === 'Scorecard')
  if (root.name !== 'PMML' || model === undefined)
    throw new PmmlRefusal('no-scorecard', 'the document holds no PMML Scorecard')
  const carried = carriedCard(root, model)
  if (carried !== undefined && carried !== 'differs') return { ok: true, card: carried, flaws: [] }
  const flaws = [
    warn(
      'imported',
      '',
      'PMML holds no counts, calibration or fairness: the card is for study.',
      'PMML不含计数、校准与公平性信息，该卡仅供研究。',
    ),
  ]
  if (carried === 'differs')
    flaws.push(
      warn(
        'extension-differs',
        '',
        'The PMML was changed after its export; the card inside it was left out.',
        'PMML在导出后被修改，其中附带的评分卡未采用。',
      ),
    )
  if (model.attributes['reasonCodeAlgorithm'] === 'pointsAbove')
    throw new PmmlRefusal('points-above', 'more points are worse here; a card takes more as better')
  return { ok: true, card: plainCard(root, model, about), flaws }
}

function carriedCard(root: XmlElement, model: XmlElement): Scorecard | 'differs' | undefined {
  const extension = model.children.find(
    ({ name, attributes }) => name === 'Extension' && attributes['name'] === CARD_EXTENSION,
  )
  if (extension === undefined) return undefined
  try {
    const card = JSON.parse(extension.attributes['value'] ?? '') as Scorecard
    // xmlns is no attribute to a reader of namespaces.
    const { xmlns: _, ...attributes } = root.attributes
    const own = pmmlTree(card)
    const { xmlns: __, ...ownAttributes } = own.attributes
    const given = canonicalJson(bare({ ...root, attributes }))
    return given === canonicalJson(bare({ ...own, attributes: ownAttributes })) ? card : 'differs'
  } catch {
    return 'differs'
  }
}

// Blanks between elements are no part of what was said.
function bare({ name, attributes, children }: XmlElement): unknown {
  return { name, attributes, children: children.map(bare) }
}

function plainCard(root: XmlElement, model: XmlElement, about: AboutImport): UnsealedScorecard {
  const nodes = model.children
    .filter(({ name }) => name === 'Characteristics')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'Characteristic'))
  const fields = fieldsOf(root, model)
  const characteristics = nodes.map((node) => {
    const name = node.attributes['name'] ?? ''
    const attributes = readAttributes(node, name)
    const used = [...new Set(attributes.flatMap(({ predicate }) => predicate.fields))]
    const field = fields.get(used[0] ?? '')
    if (used.length !== 1 || field === undefined)
      throw new PmmlRefusal(
        'fields',
        `${name} must read one field of the data dictionary, not ${used.join(', ') || 'none'}`,
      )
    return readCharacteristic(node, field, attributes)
  })
  const basePoints = Number(model.attributes['initialScore'] ?? '0')
  if (!Number.isSafeInteger(basePoints))
    throw new PmmlRefusal('points', `the initial score ${basePoints} is not whole`)
  const baselines = baselinesFrom(nodes, model, characteristics)
  const name = model.attributes['modelName'] ?? about.id
  return {
    format: 'xinyong-scorecard/1',
    id: about.id,
    version: about.version,
    date: about.date,
    title: { en: name, zh: name },
    use: 'study',
    subjects: ['organisation'],
    data: {
      description: {
        en: 'Imported from PMML; the rows are not known',
        zh: '由PMML导入，训练数据未知',
      },
      rows: 0,
      left: [],
      smoothing: 0,
    },
    target: { column: '', badValue: 1, meaning: { en: 'Not stated in PMML', zh: 'PMML未载明' } },
    intercept: 0,
    basePoints,
    characteristics,
    reasons: reasonTexts(characteristics, about),
    reasonMethod: {
      method: baselines === undefined ? 'max' : 'mean',
      most: 4,
      baselines: { mean: baselines ?? {} },
    },
    calibration: { method: 'none' },
    scoreBands: [],
    limits: about.limits,
    retention: 'cn-credit',
  }
}

function fieldsOf(root: XmlElement, model: XmlElement): ReadonlyMap<string, PmmlField> {
  const dictionary = root.children.find(({ name }) => name === 'DataDictionary')
  const schema = model.children.find(({ name }) => name === 'MiningSchema')
  const fields = dictionary?.children.filter(({ name }) => name === 'DataField') ?? []
  return new Map(
    fields.map(({ attributes, children }) => {
      const { name = '', displayName, dataType } = attributes
      const mining =
        schema?.children.find((one) => one.attributes['name'] === name)?.attributes ?? {}
      const treatment = mining['invalidValueTreatment']
      const valid = children
        .filter(
          (one) => one.name === 'Value' && (one.attributes['property'] ?? 'valid') === 'valid',
        )
        .map((one) => one.attributes['value'] ?? '')
      return [
        name,
        {
          name,
          title: displayName ?? name,
          numeric: ['integer', 'float', 'double'].includes(dataType ?? ''),
          valid,
          invalid: treatment === 'asIs' || treatment === 'asMissing' ? treatment : 'refuse',
          replacement: mining['missingValueReplacement'],
        },
      ] as const
    }),
  )
}

/** Baselines of the model or of each characteristic, in whole thousandths; undefined where any is missing. */
function baselinesFrom(
  nodes: readonly XmlElement[],
  model: XmlElement,
  characteristics: readonly Characteristic[],
): Readonly<Record<string, number>> | undefined {
  const values = characteristics.map(({ id }, at) => {
    const text = nodes[at]?.attributes['baselineScore'] ?? model.attributes['baselineScore']
    return [id, text === undefined ? Number.NaN : Math.round(Number(text) * THOUSAND)] as const
  })
  return values.every(([, value]) => Number.isFinite(value))
    ? Object.fromEntries(values)
    : undefined
}

function reasonTexts(
  characteristics: readonly Characteristic[],
  { reasons }: AboutImport,
): Readonly<Record<string, Text>> {
  const texts = characteristics.flatMap((one) => {
    const plain: Text = {
      en: `The value of ${one.title.en} on file`,
      zh: `档案中“${one.title.zh}”的取值`,
    }
    const ids = [one.reason, ...binsOf(one).map(({ bin }) => bin.reason ?? one.reason)]
    return ids.map((id) => [id, reasons?.[id] ?? plain] as const)
  })
  return Object.fromEntries(texts)
}
