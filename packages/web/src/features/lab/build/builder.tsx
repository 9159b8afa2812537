import { Accordion, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import type { Lab } from '../use-lab.ts'
import classes from './builder.module.css'
import { BuildingContext } from './context.ts'
import { FilePart } from './file-part.tsx'
import { GoalsPart } from './goals-part.tsx'
import { PoliciesPart } from './policies-part.tsx'
import { TextField } from './text-field.tsx'
import { VaryPart } from './vary-part.tsx'
import { WorldPart } from './world-part.tsx'

/** An experiment, part by part. Every part stands closed until it is wanted. */
export function Builder({ lab }: { readonly lab: Lab }): ReactNode {
  const { t } = useLanguage()
  const { experiment, change, words, rulesOf } = lab
  const parts = [
    [
      'question',
      <Stack key="question">
        <TextField
          label={t('lab.title-field')}
          value={experiment.title}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={t('lab.question')}
          value={experiment.question}
          onChange={(question) => change({ question })}
        />
      </Stack>,
    ],
    ['policies', <PoliciesPart key="policies" />],
    ['world', <WorldPart key="world" />],
    ['goals', <GoalsPart key="goals" />],
    ['vary', <VaryPart key="vary" />],
    ['file', <FilePart key="file" text={lab.standing?.text ?? ''} onApply={lab.setText} />],
  ] as const
  return (
    <BuildingContext value={{ experiment, change, words, rulesOf }}>
      <Accordion variant="separated" order={3} multiple className={classes['builder'] ?? ''}>
        {parts.map(([name, part]) => (
          <Accordion.Item key={name} value={name}>
            <Accordion.Control>{t(`lab.part.${name}`)}</Accordion.Control>
            <Accordion.Panel>{part}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </BuildingContext>
  )
}
