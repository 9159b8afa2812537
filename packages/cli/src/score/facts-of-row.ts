import type { FactValue, Facts, Scorecard } from '@xinyong/scoring'
import { readCell } from '@xinyong/scoring'

/** How the cells of a row become the facts of a card, by the headings of the file. */
export function factReader(
  card: Scorecard,
  headings: readonly string[],
): { readonly factsOf: (cells: readonly string[]) => Facts; readonly absent: readonly string[] } {
  const places = card.characteristics.map(({ id, kind }) => ({
    id,
    kind,
    at: headings.indexOf(id),
  }))
  return {
    absent: places.filter(({ at }) => at < 0).map(({ id }) => id),
    factsOf: (cells) => {
      const facts: Record<string, FactValue> = {}
      for (const { id, kind, at } of places) facts[id] = at < 0 ? null : fact(kind, cells[at] ?? '')
      return facts
    },
  }
}

function fact(kind: 'numeric' | 'categorical', raw: string): FactValue {
  const cell = readCell(raw)
  if (cell.is === 'missing') return null
  if (kind === 'categorical') return raw.trim()
  if (cell.is === 'number') return cell.value
  // The card knows what to do with a text among numbers: a special value, or a refusal.
  return cell.is === 'infinite' ? Number.POSITIVE_INFINITY : raw.trim()
}
