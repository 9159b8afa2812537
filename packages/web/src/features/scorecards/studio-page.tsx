import { Button, FileInput, NativeSelect, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { Inspection, Trained } from './card-queries.ts'
import { ColumnList } from './column-list.tsx'
import type { Words } from './column-words.tsx'
import { HeadForm, trainingOf, type Head } from './head-form.tsx'
import { InspectionView } from './inspection-view.tsx'
import { ReportView } from './report-view.tsx'

const EMPTY: Head = {
  id: '',
  version: '1',
  title: '',
  titleZh: '',
  about: 'natural-person',
  law: 'cn-credit',
  fairness: '',
  parted: '',
}

/** The studio: a file in, bins by hand where wanted, a card out. The file stays in the browser and is never kept. */
export function StudioPage(): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [csv, setCsv] = useState('')
  const [headings, setHeadings] = useState<readonly string[]>([])
  const [target, setTarget] = useState('')
  const [out, setOut] = useState<ReadonlySet<string>>(new Set())
  const [cuts, setCuts] = useState<Readonly<Record<string, readonly number[]>>>({})
  const [words, setWords] = useState<Readonly<Record<string, Words>>>({})
  const [head, setHead] = useState(EMPTY)
  const data = { csv, target, exclude: [...out] }
  const inspect = useMutation({ mutationFn: (): Promise<Inspection> => api.inspectTraining(data) })
  const train = useMutation({
    mutationFn: (save: boolean): Promise<Trained> =>
      api.trainScorecardVersion(trainingOf({ ...data, head, cuts, words, save })),
    onSuccess: async ({ saved }) => {
      if (saved) await queries.invalidateQueries({ queryKey: ['scorecards'] })
    },
  })
  const take = async (file: File | null): Promise<void> => {
    const text = file === null ? '' : await file.text()
    const names = (text.split(/\r?\n/, 1)[0] ?? '').split(/[,;\t|]/).map(unquoted)
    setCsv(text)
    setHeadings(text === '' ? [] : names)
    setTarget(names.at(-1) ?? '')
    setCuts({})
    setWords({})
    setOut(new Set())
    inspect.reset()
    train.reset()
  }
  const seen = inspect.data
  const result = train.data
  return (
    <Page title={t('card.studio')} lead={t('card.studio-lead')}>
      <Sheet title={t('card.data')}>
        <Stack gap="sm" maw={640}>
          <FileInput
            label={t('card.file')}
            description={t('card.file-hint')}
            accept=".csv,.tsv,.txt,text/csv"
            clearable
            clearButtonProps={{ 'aria-label': t('card.file-clear') }}
            onChange={(file) => void take(file)}
          />
          {headings.length === 0 ? null : (
            <NativeSelect
              label={t('card.target')}
              description={t('card.target-hint')}
              data={headings.map((name) => ({ value: name, label: name }))}
              value={target}
              onChange={(event) => setTarget(event.currentTarget.value)}
            />
          )}
          <div>
            <Button
              disabled={csv === ''}
              loading={inspect.isPending}
              onClick={() => inspect.mutate()}
            >
              {t('card.inspect')}
            </Button>
          </div>
          <ProblemAlert error={inspect.error} />
        </Stack>
      </Sheet>
      {seen ? (
        <>
          <InspectionView seen={seen} />
          <ColumnList
            seen={seen}
            cuts={cuts}
            out={out}
            words={words}
            onWords={(name, next) => setWords((before) => ({ ...before, [name]: next }))}
            onCuts={(name, next) => setCuts((before) => ({ ...before, [name]: next }))}
            onOut={(name) =>
              setOut((before) => {
                const next = new Set(before)
                if (!next.delete(name)) next.add(name)
                return next
              })
            }
          />
          <Sheet title={t('card.train')}>
            <HeadForm head={head} headings={headings} onHead={setHead} />
            <Stack gap="sm" mt="md" align="flex-start">
              <Button
                variant="default"
                disabled={head.id === '' || head.title === ''}
                loading={train.isPending}
                onClick={() => train.mutate(false)}
              >
                {t('card.try')}
              </Button>
              <Button
                disabled={head.id === '' || head.title === ''}
                loading={train.isPending}
                onClick={() => train.mutate(true)}
              >
                {t('card.save')}
              </Button>
              <ProblemAlert error={train.error} />
            </Stack>
          </Sheet>
        </>
      ) : null}
      {result ? (
        <Sheet title={result.trained ? t('card.trained') : t('card.not-trained')}>
          {result.saved ? (
            <Text role="status">
              {t('card.saved')}{' '}
              <AppLink
                to="/scorecards/$id/$version"
                params={{ id: head.id, version: head.version }}
              >
                {head.id} {head.version}
              </AppLink>
            </Text>
          ) : null}
          <ReportView report={result.report} />
        </Sheet>
      ) : null}
    </Page>
  )
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^\uFEFF/, '')
    .replace(/^"(.*)"$/, '$1')
