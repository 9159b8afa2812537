import type { Pack } from '../pack/model.ts'
import type { PackTest } from '../pack/test-case.ts'
import { deepFreeze } from '../pack/freeze.ts'
import { adoptProfile } from '../profiles/adopt-profile.ts'
import type { Locate, Located, Problem } from './located.ts'
import { locateAll, readYaml } from './read-yaml.ts'
import type { YamlFile } from './read-yaml.ts'
import { schemaProblems } from './schema-problems.ts'
import { dateProblems } from './semantic/dates.ts'
import { idProblems } from './semantic/ids.ts'
import { periodProblems } from './semantic/periods.ts'
import { profileProblems } from './semantic/profile.ts'
import { pointsProblems } from './semantic/points.ts'
import { pointsTestProblems } from './semantic/points-tests.ts'
import { referenceProblems } from './semantic/references.ts'
import { scoreProblems } from './semantic/score.ts'
import { scoreTestProblems } from './semantic/score-tests.ts'
import { testProblems } from './semantic/tests.ts'
import { vocabularyProblems } from './semantic/vocabulary.ts'

export interface PackFile {
  /** With forward slashes, such as `packs/cn-x/pack.yaml`; shown in problems as given. */
  readonly path: string
  readonly text: string
}

export interface LoadedTest {
  readonly file: string
  readonly test: PackTest
}

export type LoadResult =
  | {
      readonly ok: true
      readonly pack: Pack
      readonly tests: readonly LoadedTest[]
      readonly warnings: readonly Located[]
      /** Where a path of `pack` stands in `pack.yaml`. */
      readonly locate: Locate
    }
  | { readonly ok: false; readonly problems: readonly Located[] }

const semanticChecks: readonly ((pack: Pack) => readonly Problem[])[] = [
  dateProblems,
  idProblems,
  referenceProblems,
  vocabularyProblems,
  periodProblems,
  pointsProblems,
  scoreProblems,
  profileProblems,
]

/**
 * Reads the files of one pack folder: `pack.yaml` and `tests/*.yaml`; others are passed over. Either everything fits the
 * schemas and every name leads somewhere, or all problems are told with file, line, column and path. What comes back is
 * frozen. Whether the scheme is lawful is the linter's question, not asked here.
 */
export function loadPack(files: readonly PackFile[]): LoadResult {
  const main = files.find((file) => /(^|\/)pack\.yaml$/.test(file.path))
  if (main === undefined) return { ok: false, problems: [noPackFile(files[0]?.path ?? '')] }
  const written = readYaml(main.path, main.text)
  const adopted = adoptProfile(written.value)
  if (adopted.problems.length > 0)
    return { ok: false, problems: locateAll(adopted.problems, written.locate) }
  const yaml = { ...written, value: adopted.value }
  const shape = problemsOfShape(yaml, 'pack')
  if (shape.length > 0) return { ok: false, problems: shape }

  // The schema has just said so, and a test holds schema and type together.
  const pack = deepFreeze(yaml.value as Pack)
  const problems = [
    ...locateAll(nameProblems(pack, main.path), yaml.locate),
    ...semanticChecks.flatMap((check) => locateAll(check(pack), yaml.locate)),
  ]
  const tests: LoadedTest[] = []
  for (const file of files.filter(isTestFile)) {
    const testYaml = readYaml(file.path, file.text)
    const testShape = problemsOfShape(testYaml, 'pack-test')
    problems.push(...testShape)
    if (testShape.length > 0) continue
    // A test of points has no steps of a case; the type gives it none.
    const test = deepFreeze({ steps: [], ...(testYaml.value as object) } as unknown as PackTest)
    problems.push(...locateAll(testProblems(test, pack), testYaml.locate))
    problems.push(...locateAll(pointsTestProblems(test, pack), testYaml.locate))
    problems.push(...locateAll(scoreTestProblems(test, pack), testYaml.locate))
    tests.push({ file: file.path, test })
  }
  if (problems.length > 0) return { ok: false, problems }
  const warnings = tests.length === 0 ? [untested(main.path)] : []
  return { ok: true, pack, tests, warnings, locate: yaml.locate }
}

function isTestFile(file: PackFile): boolean {
  return /(^|\/)tests\/[^/]+\.ya?ml$/.test(file.path)
}

function problemsOfShape(yaml: YamlFile, schema: 'pack' | 'pack-test'): readonly Located[] {
  return yaml.problems.length > 0
    ? yaml.problems
    : locateAll(schemaProblems(schema, yaml.value), yaml.locate)
}

function nameProblems(pack: Pack, path: string): readonly Problem[] {
  const folder = path.split('/').at(-2)
  if (folder === undefined || folder === '' || folder === '.' || folder === pack.id) return []
  return [
    {
      rule: 'pack.id.folder',
      path: ['id'],
      message: {
        en: `The pack is called “${pack.id}” but lies in the folder “${folder}”.`,
        zh: `规则包名为“${pack.id}”，所在文件夹却是“${folder}”。`,
      },
    },
  ]
}

function noPackFile(file: string): Located {
  const message = { en: 'There is no pack.yaml here.', zh: '此处没有pack.yaml。' }
  return { file, line: 1, column: 1, rule: 'pack.files', path: '', message }
}

function untested(file: string): Located {
  const message = { en: 'The pack has no test cases.', zh: '规则包没有测试用例。' }
  return { file, line: 1, column: 1, rule: 'pack.tests', path: '', message }
}
