/** Values of a cell that parts them by semicolons; one that holds a semicolon stands in quotes. */
export function splitCell(cell: string): readonly string[] {
  const values: string[] = []
  const pattern = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/gy
  while (pattern.lastIndex < cell.length) {
    const found = pattern.exec(cell)
    if (found === null) break
    const value = (found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim()
    if (value !== '') values.push(value)
  }
  return values
}
