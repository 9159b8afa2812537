import { Button, Fieldset, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PolicySpec } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { tidy, useBuilding, withValue } from './context.ts'
import { DialList } from './dial-list.tsx'
import { FactsPart } from './facts-part.tsx'
import { packChoicesQuery, packQuery } from './pack-part.ts'
import { PatchList } from './patch-list.tsx'
import { TextField } from './text-field.tsx'

/** One course of action: a pack on a day, what it changes, and which situations fall under which ground. */
export function PolicyCard({
  policy,
  onChange,
  onRemove,
}: {
  readonly policy: PolicySpec
  readonly onChange: (policy: PolicySpec) => void
  readonly onRemove: (() => void) | undefined
}): ReactNode {
  const { t, pick } = useLanguage()
  const packs = useQuery(packChoicesQuery)
  const put = (part: Partial<PolicySpec>): void => onChange(tidy({ ...policy, ...part }))
  const choosePack = (rulebook: string): void => {
    const { rulebook: _, on: __, patch: ___, bind: ____, facts: _____, ...bare } = policy
    onChange(rulebook === '' ? bare : { ...bare, rulebook })
  }
  return (
    <Fieldset legend={pick(policy.title)}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mb="sm">
        <TextField
          label={t('lab.policy.name')}
          value={policy.title}
          onChange={(title) => put({ title })}
        />
        <NativeSelect
          label={t('lab.pack')}
          value={policy.rulebook ?? ''}
          onChange={(event) => choosePack(event.currentTarget.value)}
          data={[
            { value: '', label: t('lab.pack.none') },
            ...(packs.data ?? []).map(({ id, title, study }) => ({
              value: id,
              label: study ? t('lab.pack.study', { title: pick(title) }) : pick(title),
            })),
            ...(policy.rulebook !== undefined &&
            !packs.data?.some(({ id }) => id === policy.rulebook)
              ? [policy.rulebook]
              : []),
          ]}
        />
      </SimpleGrid>
      {policy.rulebook === undefined ? null : (
        <PackFields policy={policy} rulebook={policy.rulebook} put={put} />
      )}
      <DialList
        label={t('lab.policy.dial')}
        set={policy.set}
        onChange={(set) => put({ set } as Partial<PolicySpec>)}
      />
      {onRemove ? (
        <Button mt="md" size="xs" variant="default" onClick={onRemove}>
          {t('lab.policy.remove', { name: pick(policy.title) })}
        </Button>
      ) : null}
    </Fieldset>
  )
}

function PackFields({
  policy,
  rulebook,
  put,
}: {
  readonly policy: PolicySpec
  readonly rulebook: string
  readonly put: (part: Partial<PolicySpec>) => void
}): ReactNode {
  const { t, pick, locale } = useLanguage()
  const { words, experiment, rulesOf } = useBuilding()
  const on = policy.on ?? experiment.world.start
  const pack = useQuery(packQuery(rulebook))
  const rules = useQuery({
    queryKey: ['lab-rules', rulebook, on],
    enabled: pack.data !== undefined,
    staleTime: Infinity,
    queryFn: () => rulesOf(pack.data ?? {}, on),
  })
  const grounds = rules.data?.grounds ?? []
  const choices = useQuery(packChoicesQuery)
  const study = choices.data?.find(({ id }) => id === rulebook)?.study === true
  return (
    <>
      <Group mb="sm" align="flex-end">
        <TextInput
          type="date"
          label={t('lab.policy.on')}
          value={on}
          onChange={(event) => {
            const day = event.currentTarget.value
            put({ on: day === '' ? undefined : day } as Partial<PolicySpec>)
          }}
        />
        {study ? null : <a href={`/${locale}/schemes/${rulebook}`}>{t('lab.policy.law')}</a>}
      </Group>
      {rules.data?.inputs ? (
        <FactsPart
          inputs={rules.data.inputs}
          facts={policy.facts}
          onChange={(facts) => put({ facts } as Partial<PolicySpec>)}
        />
      ) : (
        <Fieldset legend={t('lab.bind')} mb="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {words.situations.map(({ id, title }) => (
              <NativeSelect
                key={id}
                label={pick(title)}
                value={policy.bind?.[id] ?? ''}
                onChange={(event) => {
                  const ground = event.currentTarget.value
                  const bind = withValue(policy.bind, id, ground === '' ? undefined : ground)
                  put({ bind } as Partial<PolicySpec>)
                }}
                data={[
                  { value: '', label: t('lab.bind.none') },
                  ...grounds.map((ground) => ({ value: ground.id, label: pick(ground.title) })),
                  ...(policy.bind?.[id] !== undefined &&
                  !grounds.some((ground) => ground.id === policy.bind?.[id])
                    ? [policy.bind[id]]
                    : []),
                ]}
              />
            ))}
          </SimpleGrid>
        </Fieldset>
      )}
      <PatchList
        patch={policy.patch ?? []}
        domains={rules.data?.domains ?? []}
        onChange={(patch) =>
          put({ patch: patch.length === 0 ? undefined : patch } as Partial<PolicySpec>)
        }
      />
    </>
  )
}
