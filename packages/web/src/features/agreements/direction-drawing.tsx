import { IconArrowRight, IconBuilding, IconBuildingBank } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Agreement } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useFieldNames } from '../exchange/use-field-names.ts'
import classes from './direction.module.css'

type Terms = Pick<Agreement, 'direction' | 'giver' | 'recipient' | 'fields' | 'state'>

/** Who gives to whom, and what: the arrow is broken while nothing flows. */
export function DirectionDrawing({ terms }: { readonly terms: Terms }): ReactNode {
  const { t } = useLanguage()
  const fieldNames = useFieldNames()
  const [from, to] = terms.direction.split('-to-') as ['state' | 'private', 'state' | 'private']
  return (
    <div className={classes['drawing']} data-flows={terms.state === 'in-force'}>
      <Party side={from} name={terms.giver} />
      <div className={classes['flow']}>
        <span className={classes['fields']}>
          {terms.fields.length === 0 ? t('agreement.state-only') : fieldNames(terms.fields)}
        </span>
        <span className={classes['line']} aria-hidden="true">
          <IconArrowRight size={22} />
        </span>
        <span className="law">{t(`agreement.${terms.direction}`)}</span>
      </div>
      <Party side={to} name={terms.recipient} />
    </div>
  )
}

function Party({
  side,
  name,
}: {
  readonly side: 'state' | 'private'
  readonly name: string
}): ReactNode {
  const { t } = useLanguage()
  const Icon = side === 'state' ? IconBuildingBank : IconBuilding
  return (
    <div className={classes['party']}>
      <Icon size={28} aria-hidden />
      <strong>{name}</strong>
      <span className="law">{t(`agreement.side-${side}`)}</span>
    </div>
  )
}
