import type { Model, Parameter } from '../models/model.ts'

const HEAD = `# Models of the lab

Written by \`node docs/generate.ts\`. Each is a published mechanism; a published result is a configuration of one, in a file
like those of \`packages/lab/validation\`, run by \`xinyong lab validate FILE\`:

\`\`\`yaml
id: my-result
title: { en: What it is about, zh: 说明 }
source: Author, "Title", year
evidence: how sure the numbers are
cases:
  - name: one configuration
    model: exclusion
    seeds: [1, 2, 3]
    set: { gain: 5, seen: 0.5 }
    expect:
      periods.needed: { equals: 15, from: where the number comes from }
\`\`\`

An expectation is \`equals\` with \`within\`, \`atLeast\`, \`atMost\` or \`sign\`. A list of numbers may be a column of a table:
\`{ column: NAME, of: FILE.csv }\`, with the folder of tables given by \`--tables\`. A part in braces of an outcome's name stands
for a group (\`A\`, \`B\`), a score, a strategy or a number of one.
`

/** The page of the docs that lists every model with what it takes and what it finds. */
export function modelsPage(models: Iterable<Model>): string {
  return HEAD + [...models].map(chapter).join('')
}

function chapter({ id, title, source, parameters, outcomes }: Model): string {
  const takes = Object.entries(parameters).map(
    ([name, one]) =>
      `- \`${name}\` (${kindOf(one)}; ${shown(one.default)}): ${one.text.en} · ${one.text.zh}`,
  )
  const finds = Object.entries(outcomes).map(
    ([name, text]) => `- \`${name}\`: ${text.en} · ${text.zh}`,
  )
  return [
    `\n## ${id}\n`,
    `${title.en} · ${title.zh}. ${source}.\n`,
    'Takes:\n',
    ...takes,
    '\nFinds:\n',
    ...finds,
    '',
  ].join('\n')
}

function kindOf({ is, choices, min, max }: Parameter): string {
  if (choices !== undefined) return choices.join(', ')
  const finite = (bound: number | undefined): boolean =>
    bound !== undefined && Number.isFinite(bound)
  const bounds = finite(min) ? (finite(max) ? `, ${min} to ${max}` : `, at least ${min}`) : ''
  return `${is}${bounds || (finite(max) ? `, at most ${max}` : '')}`
}

function shown(value: Parameter['default']): string {
  return value === undefined
    ? 'must be given'
    : value === Infinity
      ? '`.inf`'
      : `\`${JSON.stringify(value)}\``
}
