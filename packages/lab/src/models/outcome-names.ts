import type { Model } from './model.ts'

/** Whether a model finds an outcome of this name; a part in braces of a declared name stands for any one part. */
export function findsOutcome(model: Model, name: string): boolean {
  const parts = name.split('.')
  return Object.keys(model.outcomes).some((declared) => {
    const pattern = declared.split('.')
    return (
      pattern.length === parts.length &&
      pattern.every((part, n) => (part.startsWith('{') ? parts[n] !== '' : part === parts[n]))
    )
  })
}
