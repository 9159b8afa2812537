import { SaxesParser } from 'saxes'
import { bytesOf } from '../../text/bytes-of.ts'
import { MAX_ROW } from '../../text/read-rows.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import type { XmlNode } from './xml-node.ts'

export interface XmlEntry {
  readonly node: XmlNode
  /** The entry cannot be trusted: the markup broke inside it, or it is larger than any entry. */
  readonly problem?: 'xml' | 'row-too-long'
}

const MAX_ERRORS = 100

/**
 * The INDIVIDUAL and ENTITY elements of a list, one at a time. Broken markup spoils the entry it stands in, not the
 * file; external entities are never fetched and only the five predefined ones are known.
 */
export async function* readEntries(file: SourceFile, tally: Tally): AsyncGenerator<XmlEntry> {
  const parser = new SaxesParser({ position: true })
  const ready: XmlEntry[] = []
  const open: XmlNode[] = []
  let [size, errors] = [0, 0]
  let problem: XmlEntry['problem']
  parser.on('opentag', ({ name }) => {
    if (open.length === 0 && name !== 'INDIVIDUAL' && name !== 'ENTITY') return
    const node: XmlNode = { name, line: parser.line, text: '', children: [] }
    if (open.length === 0) [size, problem] = [0, undefined]
    else if (problem === undefined) open.at(-1)?.children.push(node)
    open.push(node)
    grow(name.length)
  })
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node === undefined) return
    grow(text.length)
    if (problem === undefined) node.text += text
  })
  parser.on('closetag', () => {
    const node = open.pop()
    if (node !== undefined && open.length === 0)
      ready.push(problem === undefined ? { node } : { node, problem })
  })
  parser.on('error', () => {
    errors += 1
    problem = 'xml'
    if (open.length > 0) return
    tally.incomplete()
    tally.reject(file.name, parser.line, 'xml')
  })
  const grow = (by: number): void => {
    size += by
    if (size > MAX_ROW) problem ??= 'row-too-long'
  }
  try {
    let decoder: InstanceType<typeof TextDecoder> | undefined
    for await (const chunk of bytesOf(file, tally.bytes)) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
      parser.write(decoder.decode(chunk, { stream: true }))
      yield* ready.splice(0)
      if (errors > MAX_ERRORS) break
    }
    parser.write(decoder?.decode() ?? '').close()
    yield* ready.splice(0)
  } catch {
    yield* ready.splice(0)
    tally.incomplete()
    tally.reject(file.name, Math.max(1, parser.line), 'file-broken')
    return
  }
  if (open.length > 0 || errors > MAX_ERRORS) {
    tally.incomplete()
    tally.reject(file.name, Math.max(1, parser.line), 'file-broken')
  }
}

/** What the document says it is written in; UTF-8 when it says nothing we read. */
function encodingOf(head: Uint8Array): 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const prolog = Buffer.from(head.subarray(0, 200)).toString('latin1')
  return /encoding\s*=\s*["'](?:iso-8859-1|windows-1252|latin1)["']/i.test(prolog)
    ? 'windows-1252'
    : 'utf-8'
}
