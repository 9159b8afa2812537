import { Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { pairsQuery, pairStates, type CollatedPair, type PairState } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Mark } from '../../ui/mark.tsx'
import { PagedRows } from '../../ui/paged-rows.tsx'
import { signed } from '../screening/signed.ts'
import classes from './collation.module.css'
import { RecordLine } from './record-line.tsx'
import { RegisterChoice } from './register-choice.tsx'

/** Pairs for a person's eyes, the least certain first; and those that somebody has judged. */
export function PairQueue(): ReactNode {
  const { t } = useLanguage()
  const [state, setState] = useState<PairState>('waiting')
  const [register, setRegister] = useState('')
  const query = useInfiniteQuery(pairsQuery(state, register))
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <NativeSelect
          label={t('screening.state')}
          flex="1 1 180px"
          maw={260}
          value={state}
          onChange={(event) => setState(event.currentTarget.value as PairState)}
          data={pairStates.map((one) => ({ value: one, label: t(`collation.${one}-pairs`) }))}
        />
        <RegisterChoice value={register} onChange={setRegister} />
      </Group>
      <PagedRows
        query={query}
        empty={<Empty title={t('collation.no-pairs')}>{t('collation.no-pairs-hint')}</Empty>}
        row={(pair) => <PairRow key={`${pair.a.key} ${pair.b.key}`} pair={pair} />}
      />
    </Stack>
  )
}

function PairRow({ pair }: { readonly pair: CollatedPair }): ReactNode {
  const { t } = useLanguage()
  const { a, b, bits, together, judgement } = pair
  return (
    <li className="sheet">
      <div className={classes['pair']}>
        <RecordLine record={a} />
        <span aria-hidden>~</span>
        <RecordLine record={b} />
      </div>
      <Group mt="xs" gap="sm">
        <Mark tone={together ? 'ok' : 'plain'}>
          {t(together ? 'collation.together' : 'collation.apart')}
        </Mark>
        <Text fz="sm" className="soft">
          {t('collation.evidence-bits', { bits: signed(bits) })}
        </Text>
        <AppLink to="/collation" search={{ a: a.key, b: b.key }}>
          {t('collation.look')}
          <span className="visually-hidden">
            : {a.name}, {b.name}
          </span>
        </AppLink>
      </Group>
      {judgement ? (
        <Text fz="sm" mt="xs">
          {t(`pair.${judgement.verdict}`)} · {judgement.by}: {judgement.reason}
        </Text>
      ) : null}
    </li>
  )
}
