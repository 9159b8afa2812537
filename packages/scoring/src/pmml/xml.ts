/** An element as a value; namespaces and blanks between elements are gone. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly XmlElement[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const texts = Object.fromEntries(given.map(([key, value]) => [key, String(value)]))
  return { name, attributes: texts, children, text: '' }
}

/** The text of an XML 1.0 document, two blanks a level. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const open = `${indent}<${name}${pairs.join('')}`
  if (children.length === 0) return `${open}/>\n`
  const inner = children.map((child) => written(child, `${indent}  `)).join('')
  return `${open}>\n${inner}${indent}</${name}>\n`
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// Line ends and tabs in an attribute would be read back as blanks.
function escaped(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (sign) => NAMED[sign] ?? `&#${sign.codePointAt(0)};`)
}

/** Whether XML 1.0 can hold the text at all. */
export function isXmlText(text: string): boolean {
  return /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u.test(text)
}
