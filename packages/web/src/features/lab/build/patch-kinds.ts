import type { PatchStep } from '@xinyong/lab/browser'

/** Changes of a pack that people ask for, each with what has to be chosen. */
export const patchKinds = [
  'term',
  'domain',
  'window',
  'no-exit',
  'no-consent',
  'no-objection',
  'no-restrictions',
  'path',
] as const
export type PatchKind = (typeof patchKinds)[number]

/** Kinds whose value is chosen from a list, with the values offered. */
export const choices: Readonly<Partial<Record<PatchKind, readonly string[]>>> = {
  term: ['3mo', '6mo', '1y', '2y', '3y', '5y', '10y'],
  window: ['0d', '5cd', '10cd', '15cd', '30cd', '60cd'],
}

export function patchOf(kind: PatchKind, value: string, path = ''): PatchStep {
  switch (kind) {
    case 'term':
      return { set: 'grounds[*].term', value: { kind: 'fixed', length: value } }
    case 'domain':
      return { keep: 'measures', where: { domain: [value] } }
    case 'window':
      return { set: 'procedure.notice.window', value }
    case 'no-exit':
      return { drop: 'removals', where: { appliesTo: ['termed'] } }
    case 'no-consent':
      return { unset: 'procedure.decision.consent' }
    case 'no-objection':
      return { drop: 'remedies', where: { against: ['entry'] } }
    case 'no-restrictions':
      return { set: 'points.restrictions', value: [] }
    case 'path':
      return { set: path, value: valueOf(value) }
  }
}

// As YAML would read it: a number, a truth, a list in JSON, or a text.
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What a step of a patch does, where it is one of the kinds; its value for the sentence. */
export function kindOf(
  step: PatchStep,
): { readonly kind: PatchKind; readonly value: string } | undefined {
  const same = (other: PatchStep): boolean => JSON.stringify(step) === JSON.stringify(other)
  if ('keep' in step) {
    const [domain = ''] = step.where['domain'] ?? []
    return same(patchOf('domain', domain)) ? { kind: 'domain', value: domain } : undefined
  }
  if ('set' in step) {
    const { length = '' } = (step.value ?? {}) as { readonly length?: string }
    if (same(patchOf('term', length))) return { kind: 'term', value: length }
    if (step.set === 'procedure.notice.window' && typeof step.value === 'string')
      return { kind: 'window', value: step.value }
  }
  const plain = (['no-exit', 'no-consent', 'no-objection', 'no-restrictions'] as const).find(
    (kind) => same(patchOf(kind, '')),
  )
  return plain && { kind: plain, value: '' }
}
