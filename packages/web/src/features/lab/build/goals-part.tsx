import {
  ActionIcon,
  Button,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
} from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { GuardrailSpec, OutcomeId, TargetSpec } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { tidy, useBuilding, withItem } from './context.ts'

/** What must improve, and what must not be crossed: declared before anything is run. */
export function GoalsPart(): ReactNode {
  const { t } = useLanguage()
  const { experiment, change } = useBuilding()
  const { targets, guardrails = [] } = experiment
  return (
    <Stack>
      <Fieldset legend={t('lab.targets')}>
        <Stack gap="lg">
          {targets.map((target, at) => (
            <TargetRow
              key={`${at} of ${targets.length}`}
              target={target}
              onChange={(next) => change({ targets: withItem(targets, at, next) })}
              onRemove={
                targets.length > 1
                  ? () => change({ targets: withItem(targets, at, undefined) })
                  : undefined
              }
            />
          ))}
          <Group>
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                change({ targets: [...targets, { outcome: 'offences', direction: 'down' }] })
              }
            >
              {t('lab.target.add')}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
      <Fieldset legend={t('lab.guardrails')}>
        <Stack gap="lg">
          {guardrails.map((rail, at) => (
            <GuardrailRow
              key={`${at} of ${guardrails.length}`}
              rail={rail}
              onChange={(next) => change({ guardrails: withItem(guardrails, at, next) })}
              onRemove={() => change({ guardrails: withItem(guardrails, at, undefined) })}
            />
          ))}
          <Group>
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                change({ guardrails: [...guardrails, { outcome: 'falseListings', max: 10 }] })
              }
            >
              {t('lab.guardrail.add')}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </Stack>
  )
}

function OutcomeChoice({
  value,
  onChange,
}: {
  readonly value: OutcomeId
  readonly onChange: (outcome: OutcomeId) => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const { words } = useBuilding()
  return (
    <NativeSelect
      flex="1 1 340px"
      label={t('lab.outcome')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as OutcomeId)}
      data={words.outcomes.map(({ id, title, unit }) => ({
        value: id,
        label: `${pick(title)} (${pick(unit)})`,
      }))}
    />
  )
}

function TargetRow({
  target,
  onChange,
  onRemove,
}: {
  readonly target: TargetSpec
  readonly onChange: (target: TargetSpec) => void
  readonly onRemove: (() => void) | undefined
}): ReactNode {
  const { t } = useLanguage()
  return (
    <Group align="flex-end" gap="xs">
      <OutcomeChoice
        value={target.outcome}
        onChange={(outcome) => onChange({ ...target, outcome })}
      />
      <NativeSelect
        label={t('lab.direction')}
        value={target.direction}
        onChange={(event) =>
          onChange({ ...target, direction: event.currentTarget.value as 'up' | 'down' })
        }
        data={[
          { value: 'up', label: t('lab.direction.up') },
          { value: 'down', label: t('lab.direction.down') },
        ]}
      />
      <Amount
        label={t('lab.at-least')}
        value={target.atLeast}
        onChange={(atLeast) => onChange(tidy({ ...target, atLeast }) as TargetSpec)}
      />
      {onRemove ? <Remove onClick={onRemove} /> : null}
    </Group>
  )
}

function GuardrailRow({
  rail,
  onChange,
  onRemove,
}: {
  readonly rail: GuardrailSpec
  readonly onChange: (rail: GuardrailSpec) => void
  readonly onRemove: () => void
}): ReactNode {
  const { t } = useLanguage()
  const put = (part: {
    readonly [K in 'min' | 'max' | 'orBaseline' | 'tolerance']?: GuardrailSpec[K] | undefined
  }) => onChange(tidy({ ...rail, ...part }) as GuardrailSpec)
  return (
    <Group align="flex-end" gap="xs">
      <OutcomeChoice value={rail.outcome} onChange={(outcome) => onChange({ ...rail, outcome })} />
      <Amount label={t('lab.min')} value={rail.min} onChange={(min) => put({ min })} />
      <Amount label={t('lab.max')} value={rail.max} onChange={(max) => put({ max })} />
      <Checkbox
        mb={8}
        label={t('lab.or-baseline')}
        checked={rail.orBaseline === true}
        onChange={({ currentTarget: { checked } }) =>
          put(checked ? { orBaseline: true } : { orBaseline: undefined, tolerance: undefined })
        }
      />
      {rail.orBaseline ? (
        <Amount
          label={t('lab.tolerance')}
          value={rail.tolerance}
          onChange={(tolerance) => put({ tolerance })}
        />
      ) : null}
      <Remove onClick={onRemove} />
    </Group>
  )
}

function Amount({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}): ReactNode {
  return (
    <NumberInput
      w={130}
      label={label}
      value={value ?? ''}
      decimalScale={6}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  )
}

function Remove({ onClick }: { readonly onClick: () => void }): ReactNode {
  const { t } = useLanguage()
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={t('lab.remove', { what: t('lab.this-row') })}
      onClick={onClick}
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  )
}
