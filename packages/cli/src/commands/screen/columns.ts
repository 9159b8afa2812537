import { AppError, type ScreeningQuery } from '@xinyong/contract'
import type { TableCell } from '@xinyong/exchange'

type Property = keyof typeof ScreeningQuery.shape.properties.shape
type Use = Property | 'schema' | 'reference'

/** Headings as people write them, without case, blanks and marks. */
const HEADINGS: Readonly<Record<Use, readonly string[]>> = {
  name: [
    'name',
    'fullname',
    'names',
    'caption',
    'legalname',
    'companyname',
    'entityname',
    'namefull',
    'nameorg',
    '姓名',
    '名称',
    '企业名称',
    '公司名称',
    '单位名称',
  ],
  alias: ['alias', 'aliases', 'aka', 'altnames', '别名', '曾用名'],
  firstName: ['firstname', 'givenname', 'givennames', 'forename', 'namefirst', '名'],
  lastName: ['lastname', 'surname', 'familyname', 'namelast', '姓'],
  birthDate: [
    'birthdate',
    'dateofbirth',
    'dob',
    'birthyear',
    'yearofbirth',
    '出生日期',
    '出生年月',
    '生日',
  ],
  country: ['country', 'countries', 'countrycode', '国家', '国家或地区'],
  nationality: ['nationality', 'citizenship', '国籍'],
  jurisdiction: ['jurisdiction', '注册地'],
  gender: ['gender', 'sex', '性别'],
  address: ['address', 'addresses', 'addrfull', '地址', '住址', '住所'],
  idNumber: [
    'idnumber',
    'identifier',
    'identifiers',
    'nationalid',
    'documentnumber',
    '证件号码',
    '身份证号',
    '身份证号码',
  ],
  passportNumber: ['passportnumber', 'passport', '护照号', '护照号码'],
  registrationNumber: [
    'registrationnumber',
    'companynumber',
    'uscc',
    'usccode',
    '注册号',
    '统一社会信用代码',
  ],
  taxNumber: ['taxnumber', 'taxid', 'vat', 'vatnumber', '税号', '纳税人识别号'],
  leiCode: ['leicode', 'lei'],
  swiftBic: ['swiftbic', 'swift', 'bic'],
  imoNumber: ['imonumber', 'imo'],
  schema: ['schema', 'type', 'kind', 'entitytype', 'recordtype', '类型'],
  reference: [
    'reference',
    'ref',
    'id',
    'recordid',
    'customerid',
    'customernumber',
    'clientid',
    '编号',
    '客户号',
    '客户编号',
  ],
}

const USES = new Map<string, Use>(
  Object.entries(HEADINGS).flatMap(([use, headings]) =>
    headings.map((heading) => [heading, use as Use] as const),
  ),
)

const fold = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Kinds as files write them; anything else is left open. */
const SCHEMAS: Readonly<Record<string, string>> = {
  person: 'Person',
  individual: 'Person',
  natural: 'Person',
  个人: 'Person',
  自然人: 'Person',
  organization: 'Organization',
  organisation: 'Organization',
  entity: 'Organization',
  business: 'Organization',
  company: 'Company',
  企业: 'Company',
  公司: 'Company',
  法人: 'Organization',
  vessel: 'Vessel',
  ship: 'Vessel',
  legalentity: 'LegalEntity',
  thing: 'Thing',
}

export interface Columns {
  /** A question of the contract, not yet validated. */
  readonly questionOf: (cells: readonly TableCell[]) => Readonly<Record<string, unknown>>
  /** The column behind a field of the question that was refused. */
  readonly columnOf: (field: string) => string
}

/**
 * What each column holds, by its heading; columns without a known heading are not sent anywhere. Several values of one
 * cell stand apart by semicolons.
 */
export function readColumns(
  headings: readonly string[],
  defaults: Readonly<Record<string, unknown>>,
): Columns {
  const uses = headings.map((heading) => USES.get(fold(heading)))
  const namedBy = (use: Use): string => headings[uses.indexOf(use)] ?? use
  const values = (cell: TableCell | undefined): readonly string[] =>
    (typeof cell === 'string' ? cell.split(';') : (cell ?? []))
      .map((value) => value.trim())
      .filter((value) => value !== '')
  return {
    questionOf(cells) {
      const properties: Record<string, readonly string[]> = {}
      const others: Record<string, unknown> = {}
      uses.forEach((use, place) => {
        const found = use === undefined ? [] : values(cells[place])
        const [first] = found
        if (use === undefined || first === undefined) return
        if (use === 'reference') others['reference'] = first
        else if (use === 'schema') {
          const schema = SCHEMAS[fold(first)]
          if (schema !== undefined) others['schema'] = schema
        } else properties[use] = [...(properties[use] ?? []), ...found]
      })
      const parts = [...(properties['firstName'] ?? []), ...(properties['lastName'] ?? [])]
      if (properties['name'] === undefined && parts.length > 0)
        properties['name'] = [parts.join(' ')]
      return { ...defaults, ...others, properties: { name: [], ...properties } }
    },
    columnOf(field) {
      const [use = ''] = field.split('.')
      return namedBy(use as Use)
    },
  }
}

/** @throws AppError request/invalid where no column holds names */
export function refuseNameless(file: string, headings: readonly string[]): void {
  const uses = new Set(headings.map((heading) => USES.get(fold(heading))))
  if (uses.has('name') || uses.has('lastName')) return
  const known = headings.length === 0 ? '–' : headings.slice(0, 20).join(', ')
  throw new AppError('request/invalid', {
    field: file,
    reason: `no column with names (name, 姓名, …): ${known}`,
    reasonZh: `没有姓名或名称列（name、姓名等）：${known}`,
  })
}
