import { Alert, Box, Group, NativeSelect, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { Builder } from './build/builder.tsx'
import { QUICK, quickLook } from './engine/questions.ts'
import { Problems } from './problems.tsx'
import { GrowthPart } from './result/growth-part.tsx'
import { ResultPart } from './result/result-part.tsx'
import { RunBar } from './run-bar.tsx'
import { useLab, type Lab } from './use-lab.ts'
import { useRun } from './use-run.ts'

/** Try a scheme on made-up people, here in the browser, before it touches anybody. */
export function LabPage(): ReactNode {
  const { t } = useLanguage()
  const lab = useLab()
  return (
    <Page title={t('lab.title')} lead={t('lab.lead')}>
      {lab === undefined ? <Waiting /> : <LabDesk lab={lab} />}
    </Page>
  )
}

function LabDesk({ lab }: { readonly lab: Lab }): ReactNode {
  const { t, pick } = useLanguage()
  const runner = useRun()
  const { run } = runner
  const judged = lab.standing?.judged
  return (
    <>
      {lab.brokenLink ? (
        <Alert role="alert" color="seal" variant="outline">
          {t(lab.brokenLink.length === 0 ? 'lab.broken-link' : 'lab.link-refused')}
          <Problems problems={lab.brokenLink} />
        </Alert>
      ) : null}
      <Sheet title={t('lab.question')}>
        <QuestionChoice lab={lab} />
        <Text fz={18} fw={600} mt="md">
          {pick(lab.experiment.question)}
        </Text>
        {lab.experiment.expectation ? (
          <Text className="soft" mt={4}>
            {t('lab.expectation', { text: pick(lab.experiment.expectation) })}
          </Text>
        ) : null}
        <RunBar lab={lab} runner={runner} />
      </Sheet>
      <div role="status" aria-live="polite" className="visually-hidden">
        {run.kind === 'done' ? t('lab.done') : run.kind === 'stopped' ? t('lab.stopped') : ''}
      </div>
      {run.kind === 'done' && judged?.ok === true && judged.runId !== run.data.run ? (
        <Text className="soft">{t('lab.changed-since')}</Text>
      ) : null}
      {(run.kind === 'done' || run.kind === 'running') && run.data ? (
        <ResultPart data={run.data} files={run.kind === 'done' ? run.files : undefined} />
      ) : null}
      {run.kind === 'running' || run.kind === 'done' ? (
        <Sheet title={t('lab.growth')}>
          <GrowthPart {...run} />
        </Sheet>
      ) : null}
      <Box component="section">
        <Builder lab={lab} />
      </Box>
    </>
  )
}

function QuestionChoice({ lab }: { readonly lab: Lab }): ReactNode {
  const { t, pick, number } = useLanguage()
  const { shipped, experiment } = lab
  const now = shipped.find(({ id }) => id === experiment.id)
  const choose = (id: string): void => {
    const found = shipped.find((one) => one.id === id)
    if (found) lab.setExperiment(quickLook(found))
  }
  const { agents } = experiment.population
  const { replicates } = experiment.compare
  const full =
    now !== undefined && now.population.agents === agents && now.compare.replicates === replicates
  const size = (people: number, times: number): string =>
    t('lab.size.said', { people: number(people), times })
  return (
    <Group align="flex-end">
      <NativeSelect
        flex="1 1 260px"
        maw={460}
        label={t('lab.choose-question')}
        value={now?.id ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...(now === undefined ? [{ value: '', label: t('lab.own') }] : []),
          ...shipped.map(({ id, title }) => ({ value: id, label: pick(title) })),
        ]}
      />
      {now === undefined ? null : (
        <NativeSelect
          flex="1 1 220px"
          maw={360}
          label={t('lab.size')}
          value={full ? 'full' : agents <= QUICK.agents ? 'quick' : 'own'}
          onChange={(event) => {
            const { value } = event.currentTarget
            const source = value === 'full' ? now : quickLook(now)
            lab.change({
              population: { ...experiment.population, agents: source.population.agents },
              compare: { ...experiment.compare, replicates: source.compare.replicates },
            })
          }}
          data={[
            {
              value: 'quick',
              label: `${t('lab.size.quick')}: ${size(QUICK.agents, QUICK.replicates)}`,
            },
            {
              value: 'full',
              label: `${t('lab.size.full')}: ${size(now.population.agents, now.compare.replicates)}`,
            },
            ...(!full && agents > QUICK.agents
              ? [{ value: 'own', label: size(agents, replicates) }]
              : []),
          ]}
        />
      )}
    </Group>
  )
}
