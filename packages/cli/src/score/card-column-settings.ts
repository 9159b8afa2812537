import type { ColumnSettings, Scorecard } from '@xinyong/scoring'

/** How the columns of a file must be read for a card: its categories as texts, its special texts among numbers. */
export function cardColumnSettings(card: Scorecard): Readonly<Record<string, ColumnSettings>> {
  return Object.fromEntries(
    card.characteristics.map(({ id, kind, specials }) => [
      id,
      {
        categorical: kind === 'categorical',
        specialTexts: specials
          .flatMap(({ values }) => values)
          .filter((value) => typeof value === 'string'),
      },
    ]),
  )
}
