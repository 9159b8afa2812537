import { listFiles } from '../checks/source-files.ts'

/** Cheap before dear: units, then our own tools, then whole-system journeys. */
const GROUPS = [/^packages\//, /^tools\//, /^e2e\//]

/** The test files under `root` in the order they run; with filters, those whose path holds any of them. */
export function testFiles(root: string, filters: readonly string[]): readonly string[] {
  const wanted = filters.map((filter) => filter.replace(/^\.\//, ''))
  const all = listFiles(root, (path) => /\.test\.tsx?$/.test(path))
  return GROUPS.flatMap((group) => all.filter((path) => group.test(path))).filter(
    (path) => wanted.length === 0 || wanted.some((filter) => path.includes(filter)),
  )
}
