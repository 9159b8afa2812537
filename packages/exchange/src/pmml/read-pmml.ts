import type { XmlElement } from '@xinyong/scoring'
import { SaxesParser } from 'saxes'

export type PmmlText =
  | { readonly ok: true; readonly root: XmlElement }
  | {
      readonly ok: false
      readonly line: number
      readonly column: number
      readonly why: 'xml' | 'too-deep' | 'empty'
    }

const DEEPEST = 200

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/**
 * The elements of a PMML document, without name-space prefixes. Markup that breaks anywhere spoils the whole: half a
 * card would score wrongly. Nothing outside the text is ever fetched.
 */
export function readPmml(text: string): PmmlText {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Open[] = []
  const state: { root?: XmlElement; fault?: PmmlText } = {}
  const fail = (why: 'xml' | 'too-deep' | 'empty'): PmmlText => {
    state.fault ??= { ok: false, line: parser.line, column: parser.column, why }
    return state.fault
  }
  parser.on('error', () => void fail('xml'))
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length >= DEEPEST) fail('too-deep')
    const plain = Object.values(attributes).filter(
      ({ prefix, local: name }) => prefix !== 'xmlns' && name !== 'xmlns',
    )
    open.push({
      name: local,
      attributes: Object.fromEntries(plain.map(({ local: name, value }) => [name, value])),
      children: [],
      text: '',
    })
  })
  parser.on('text', (part) => {
    const node = open.at(-1)
    if (node !== undefined) node.text += part
  })
  parser.on('cdata', (part) => {
    const node = open.at(-1)
    if (node !== undefined) node.text += part
  })
  parser.on('closetag', () => {
    const node = open.pop()
    if (node === undefined) return
    const parent = open.at(-1)
    if (parent === undefined) state.root = node
    else parent.children.push(node)
  })
  parser.write(text).close()
  if (state.fault !== undefined) return state.fault
  return state.root === undefined ? fail('empty') : { ok: true, root: state.root }
}
