/*
 * An experiment travels in the fragment of an address, which browsers keep to themselves: `#e=` and the file, deflated.
 * `#q=` names a question that comes with the program.
 */

export type Linked =
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'file'; readonly packed: string }

export function linkedIn(fragment: string): Linked | undefined {
  const [, name, value = ''] = /^#?(q|e)=(.*)$/.exec(fragment) ?? []
  if (value === '') return undefined
  return name === 'q' ? { kind: 'question', id: value } : { kind: 'file', packed: value }
}

export async function packed(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  const plain = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text of a link; undefined where the link was cut or changed on its way. */
export async function unpacked(link: string): Promise<string | undefined> {
  try {
    const plain = atob(link.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(bytes, new DecompressionStream('deflate-raw')),
    )
  } catch {
    return undefined
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const out = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(out).arrayBuffer())
}
