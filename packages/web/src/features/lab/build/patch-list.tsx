import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { PatchStep } from '@xinyong/lab/browser'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { usePeriodText } from '../../../i18n/period-text.ts'
import { choices, kindOf, patchKinds, patchOf, type PatchKind } from './patch-kinds.ts'
import { withItem } from './context.ts'

/** What a policy changes in its pack, in plain words, and a way to add another change. */
export function PatchList({
  patch,
  domains,
  onChange,
}: {
  readonly patch: readonly PatchStep[]
  readonly domains: readonly string[]
  readonly onChange: (patch: readonly PatchStep[]) => void
}): ReactNode {
  const { t } = useLanguage()
  const say = usePatchWords()
  return (
    <Stack gap="xs" mb="md">
      <Text fw={500} fz="sm">
        {t('lab.patch')}
      </Text>
      {patch.length === 0 ? <Text className="law">{t('lab.patch.none')}</Text> : null}
      {patch.map((step, at) => (
        <Group key={JSON.stringify(step)} gap="xs" wrap="nowrap">
          <ActionIcon
            variant="default"
            aria-label={t('lab.remove', { what: say(step) })}
            onClick={() => onChange(withItem(patch, at, undefined))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
          <Text fz="sm">{say(step)}</Text>
        </Group>
      ))}
      <AddPatch domains={domains} onAdd={(step) => onChange([...patch, step])} />
    </Stack>
  )
}

/** A period in words; none at all has words of its own. */
function useSpan(): (period: string) => string {
  const { t } = useLanguage()
  const period = usePeriodText()
  return (text) => (text.startsWith('0') ? t('lab.at-once') : period(text))
}

function usePatchWords(): (step: PatchStep) => string {
  const { t } = useLanguage()
  const period = useSpan()
  return (step) => {
    const known = kindOf(step)
    if (known !== undefined) {
      const timed = known.kind === 'term' || known.kind === 'window'
      return t(`lab.patch.${known.kind}.said`, { value: timed ? period(known.value) : known.value })
    }
    if ('set' in step) return `${step.set} = ${valueText(step.value)}`
    if ('unset' in step) return t('lab.patch.unset', { path: step.unset })
    const where = JSON.stringify(step.where)
    return 'keep' in step
      ? t('lab.patch.keep', { list: step.keep, where })
      : t('lab.patch.drop', { list: step.drop, where })
  }
}

/** Of values with their days and sources, the values. */
function valueText(value: unknown): string {
  const dated = Array.isArray(value) ? (value as readonly { readonly value?: unknown }[]) : []
  const plain = dated.flatMap((one) => (one?.value === undefined ? [] : [one.value]))
  if (plain.length > 0 && plain.length === dated.length) return plain.map(valueText).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function AddPatch({
  domains,
  onAdd,
}: {
  readonly domains: readonly string[]
  readonly onAdd: (step: PatchStep) => void
}): ReactNode {
  const { t } = useLanguage()
  const period = useSpan()
  const [kind, setKind] = useState<PatchKind | ''>('')
  const [value, setValue] = useState('')
  const [path, setPath] = useState('')
  const offered = kind === 'domain' ? domains : kind === '' ? [] : (choices[kind] ?? [])
  const begin = (next: PatchKind | ''): void => {
    setKind(next)
    setValue(next === 'domain' ? (domains[0] ?? '') : next === '' ? '' : (choices[next]?.[0] ?? ''))
  }
  return (
    <Group gap="xs" align="flex-end">
      <NativeSelect
        label={t('lab.patch.add')}
        value={kind}
        onChange={(event) => begin(event.currentTarget.value as PatchKind | '')}
        data={[
          { value: '', label: t('lab.choose') },
          ...patchKinds.map((one) => ({ value: one, label: t(`lab.patch.${one}`) })),
        ]}
      />
      {offered.length > 0 ? (
        <NativeSelect
          label={t('lab.value')}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          data={offered.map((one) => ({
            value: one,
            label: kind === 'domain' ? one : period(one),
          }))}
        />
      ) : null}
      {kind === 'path' ? (
        <>
          <TextInput
            label={t('lab.patch.at')}
            value={path}
            placeholder="removals[early-deletion].within"
            onChange={(event) => setPath(event.currentTarget.value)}
          />
          <TextInput
            label={t('lab.value')}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        </>
      ) : null}
      {kind === '' ? null : (
        <Button
          variant="default"
          onClick={() => {
            onAdd(patchOf(kind, value, path))
            begin('')
          }}
        >
          {t('lab.add')}
        </Button>
      )}
    </Group>
  )
}
