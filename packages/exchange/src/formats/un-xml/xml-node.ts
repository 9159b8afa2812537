/** An element with its own text and children: as much of a document as one entry needs. */
export interface XmlNode {
  readonly name: string
  readonly line: number
  text: string
  readonly children: XmlNode[]
}

/** Text of the children of a name, without empty ones. */
export function texts(node: XmlNode, name: string): readonly string[] {
  return nodes(node, name)
    .map((child) => child.text.trim())
    .filter((text) => text !== '')
}

export function text(node: XmlNode, name: string): string | undefined {
  return texts(node, name)[0]
}

export function nodes(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name)
}
