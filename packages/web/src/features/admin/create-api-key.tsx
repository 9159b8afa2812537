import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { apiKeysQuery, keyScopes, type KeyScope } from '../../api/admin.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Copyable } from '../../ui/copy-once.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'

/** A key for a relying party, bound to its purposes. The secret is shown once, here. */
export function CreateApiKey(): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [party, setParty] = useState('')
  const [granted, setGranted] = useState<KeyScope[]>(['check'])
  const [purposes, setPurposes] = useState('')
  const [rateLimit, setRateLimit] = useState(60_000)
  const create = useMutation({
    mutationFn: () =>
      api.createApiKey({
        relyingParty: party,
        scopes: granted,
        purposes: purposes
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        rateLimit,
      }),
    onSuccess: async () => {
      setParty('')
      setPurposes('')
      await queries.invalidateQueries(apiKeysQuery)
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('role.relying-party')}
          required
          maw={420}
          value={party}
          onChange={(event) => setParty(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('key.scopes')}
          value={granted}
          onChange={(value) => setGranted(value)}
        >
          <Group mt="xs">
            {keyScopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`scope.${scope}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Textarea
          label={t('key.purposes')}
          description={t('hint.channels')}
          required
          autosize
          minRows={2}
          maw={420}
          value={purposes}
          onChange={(event) => setPurposes(event.currentTarget.value)}
        />
        <NumberInput
          label={t('key.rate')}
          min={1}
          max={10_000_000}
          maw={220}
          value={rateLimit}
          onChange={(value) => setRateLimit(Number(value))}
        />
        <ProblemAlert error={create.error} />
        <div role="status">
          {create.data === undefined ? null : (
            <Stack gap={6} className="sheet-quiet">
              <Text fw={600}>{t('key.secret-once', { party: create.data.relyingParty })}</Text>
              <Copyable value={create.data.secret} />
            </Stack>
          )}
        </div>
        <div>
          <Button type="submit" loading={create.isPending} disabled={granted.length === 0}>
            {t('key.create')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
