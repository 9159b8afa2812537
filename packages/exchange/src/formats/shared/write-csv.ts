/** One CSV line with every cell quoted, as Unix tools write it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`
}

/** Several values in one cell: sorted, parted by semicolons, quoted where they hold one. */
export function multiCell(values: Iterable<string>): string {
  return [...new Set(values)]
    .sort()
    .map((value) => (/[";\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(';')
}
