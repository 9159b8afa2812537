import { Button, FileInput, Group, Progress, Stack, Table, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { answersCsv } from './answers-csv.ts'
import { BandMark } from './band-mark.tsx'
import { readRows, type FileRow } from './read-rows.ts'
import { useListTitles } from './use-list-titles.ts'
import { keptAnswers, useFileScreening, type RowAnswer } from './use-file-screening.ts'

const MOST_SHOWN = 200

interface Chosen {
  readonly key: string
  readonly rows: readonly FileRow[]
}

/** A file of names, screened portion by portion with progress; paused and resumed at will. */
export function FilePanel(): ReactNode {
  const { t, number } = useLanguage()
  const [chosen, setChosen] = useState<Chosen>()
  const screening = useFileScreening()
  const { state, answers } = screening
  const asked = chosen?.rows.filter(({ query }) => query !== undefined) ?? []
  const bad = chosen?.rows.filter(({ misfit }) => misfit !== undefined) ?? []
  const resumes = state === 'idle' && chosen !== undefined && keptAnswers(chosen.key).length > 0
  const choose = async (file: File | null): Promise<void> => {
    screening.reset()
    if (file === null) return setChosen(undefined)
    const rows = readRows(file.name, await file.text())
    setChosen({ key: `${file.name} ${file.size} ${file.lastModified}`, rows })
  }
  return (
    <Stack gap="lg">
      <section className="sheet">
        <Stack gap="md">
          <FileInput
            label={t('screening.choose-file')}
            description={t('screening.file-hint')}
            accept=".csv,.jsonl,.ndjson,text/csv"
            clearable
            clearButtonProps={{ 'aria-label': t('screening.clear-file') }}
            onChange={(file) => void choose(file)}
          />
          {chosen === undefined ? null : (
            <>
              <Text>
                {t('screening.rows-read', { rows: chosen.rows.length, usable: asked.length })}
              </Text>
              <BadRows rows={bad} />
              <Group gap="sm">
                {state === 'running' ? (
                  <Button variant="default" onClick={screening.pause}>
                    {t('screening.pause')}
                  </Button>
                ) : (
                  <Button
                    disabled={asked.length === 0 || state === 'done'}
                    onClick={() => screening.start(chosen.key, asked)}
                  >
                    {t(
                      state === 'paused' || resumes ? 'screening.resume' : 'screening.screen-file',
                    )}
                  </Button>
                )}
                {answers.length > 0 ? <Download answers={answers} /> : null}
              </Group>
            </>
          )}
          {chosen !== undefined && state !== 'idle' ? (
            <div>
              <Progress
                value={(answers.length / Math.max(1, asked.length)) * 100}
                aria-label={t('screening.progress')}
              />
              <Text fz="sm" role="status">
                {t('screening.done-of', {
                  done: number(answers.length),
                  total: number(asked.length),
                })}
              </Text>
            </div>
          ) : null}
        </Stack>
      </section>
      <ProblemAlert error={screening.error} />
      <AnswerTable answers={answers} />
    </Stack>
  )
}

function BadRows({ rows }: { readonly rows: readonly FileRow[] }): ReactNode {
  const { t } = useLanguage()
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{t('screening.bad-rows', { count: rows.length })}</summary>
      <ul>
        {rows.slice(0, MOST_SHOWN).map(({ line, misfit }) => (
          <li key={line}>
            {t(misfit === 'json' ? 'screening.bad-json' : 'screening.bad-name', { line })}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Download({ answers }: { readonly answers: readonly RowAnswer[] }): ReactNode {
  const { t } = useLanguage()
  const save = (): void => {
    const url = URL.createObjectURL(new Blob(['\uFEFF', answersCsv(answers)], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'screening.csv'
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <Button variant="default" onClick={save}>
      {t('screening.download')}
    </Button>
  )
}

/** Rows with a match first: they are what somebody has to look at. */
function AnswerTable({ answers }: { readonly answers: readonly RowAnswer[] }): ReactNode {
  const { t } = useLanguage()
  const titles = useListTitles()
  const told = answers.filter(
    ({ found, problem, suppressed }) => found > 0 || problem !== undefined || suppressed > 0,
  )
  if (answers.length === 0) return null
  return (
    <section className="sheet">
      <Text fw={600} component="h2" m={0}>
        {t('screening.rows-with-match', {
          count: answers.filter(({ found }) => found > 0).length,
          total: answers.length,
        })}
      </Text>
      {told.length === 0 ? null : (
        <WideTable
          label={t('screening.answers')}
          columns={[
            t('screening.line'),
            t('subject.name'),
            t('screening.best'),
            t('screening.strength'),
            t('screening.matches'),
          ]}
        >
          {told.slice(0, MOST_SHOWN).map(({ line, name, best, found, suppressed, problem }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                {problem ?? best?.name}
                {best ? (
                  <Text fz="xs" className="soft">
                    {titles(best.registers).join(', ')}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td>{best ? <BandMark band={best.band} /> : null}</Table.Td>
              <Table.Td>
                {found}
                {suppressed > 0 ? ` (${t('screening.suppressed', { count: suppressed })})` : ''}
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
    </section>
  )
}
