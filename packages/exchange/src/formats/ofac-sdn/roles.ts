import { firstCells } from '../shared/first-cells.ts'
import type { SourceFile } from '../source-file.ts'

export const ROLES = ['sdn', 'alt', 'add', 'comments'] as const
export type Role = (typeof ROLES)[number]

/** What the files of an edition are called when they come from the source. */
export const usualName: Readonly<Record<Role, string>> = {
  sdn: 'sdn.csv',
  alt: 'alt.csv',
  add: 'add.csv',
  comments: 'sdn_comments.csv',
}

export type RoledFiles = ReadonlyMap<Role, SourceFile>

/** Which file is which: by its columns, and by its name where the first row is no help. */
export async function assignRoles(
  files: readonly SourceFile[],
): Promise<{ readonly roles: RoledFiles; readonly unknown: readonly SourceFile[] }> {
  const roles = new Map<Role, SourceFile>()
  const unknown: SourceFile[] = []
  for (const file of files) {
    const role = roleOfColumns(await firstCells(file)) ?? roleOfName(file.name)
    if (role === undefined || roles.has(role)) unknown.push(file)
    else roles.set(role, file)
  }
  return { roles, unknown }
}

function roleOfColumns(cells: readonly string[]): Role | undefined {
  if (!/^\d+$/.test(cells[0]?.trim() ?? '')) return undefined
  if (cells.length === 12) return 'sdn'
  if (cells.length === 6) return 'add'
  if (cells.length === 5 && /^[afn]ka$/i.test(cells[2]?.trim() ?? '')) return 'alt'
  return cells.length === 2 ? 'comments' : undefined
}

function roleOfName(name: string): Role | undefined {
  const base = name.toLowerCase().replace(/\.gz$/, '')
  if (!base.endsWith('.csv')) return undefined
  if (base.includes('comment')) return 'comments'
  if (base.endsWith('alt.csv')) return 'alt'
  if (base.endsWith('add.csv')) return 'add'
  return /(?:sdn|prim)\.csv$/.test(base) ? 'sdn' : undefined
}
