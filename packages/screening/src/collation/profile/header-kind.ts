import type { ColumnUse } from '../fields.ts'

/** Headers as people write them, English and Chinese; the first that fits decides. */
const HEADERS: readonly (readonly [RegExp, ColumnUse])[] = [
  // The answer must never be evidence: a column that already says who belongs together is not read.
  [
    /^(true_?|actual_?)?(cluster|entity|match|group|person|truth|gold|label)(_?(id|no|nr|number|key))?$/,
    'ignore',
  ],
  [
    /^(rec|record|row|unique|source_record|uid)_?(id|no|nr|number|key)$|^(id|index|uuid|编号|序号|记录号)$/,
    'record-id',
  ],
  [/^(data_?source|source(_?dataset)?|dataset|来源)$/, 'source'],
  [
    /^(record_?type|schema|entity_?type|.*_type|status|category|amount|last_?change|date|ssn_last4|.*_country|.*_role|rel_.*)$/,
    'ignore',
  ],
  [/e_?mail|邮箱|电子邮件/, 'email'],
  [/(^|_)(phone|tel|telephone|mobile|cell|fax)|电话|手机/, 'phone'],
  [/^(dob|birth_?day|birth_?date|date_?of_?birth|.*_date|date_.*|.*dob)$|出生|日期/, 'date'],
  [/^(given_?names?|first_?names?|forenames?|fname|name_first|christian_name)$|^名$/, 'given'],
  [/^(family_?name|sur_?name|last_?name|lname|name_last)$|^姓$/, 'family'],
  [/^(middle_?names?|name_middle|mname|patronymic)$/, 'given'],
  [/post_?(al_?)?code|^zip|zip(_?code)?$|邮编|邮政编码/, 'postcode'],
  [
    /^(full_?name|name|names?_full|name_org|company(_name)?|org(anisation|anization)?(_name)?|caption|alias(es)?|aka|first_and_surname|.*_name_full|title_name)$|姓名|名称|企业|单位/,
    'name',
  ],
  [/^(street_?(no|number)|house_?(no|number)|number|门牌)$/, 'number'],
  [/^(addr(ess)?(_?(line)?_?\d|_full|_line.*)?|street(_name|_address)?|住址|地址)$/, 'address'],
  [
    /ssn|soc_?sec|passport|licen[cs]e_number|national_id(_number)?$|tax_id(_number)?$|(^|_)(tin|nin|ein|vat|lei|duns|npi|uscc?|id_?card)(_|$)|(account|registration|identity|id)_?(no|number)$|身份证|信用代码|注册号|证件号/,
    'id',
  ],
]

/** What a header says a column holds; undefined where only its values can tell. */
export const kindOfHeader = (header: string): ColumnUse | undefined =>
  HEADERS.find(([pattern]) => pattern.test(header))?.[1]
