import assert from 'node:assert/strict'
import { test } from 'node:test'
import { legalForms } from './legal-forms.ts'
import { normaliseName } from './normalise-name.ts'
import { splitLegalForm } from './split-legal-form.ts'

const apart = (full: string): readonly string[] => {
  const { core, forms } = splitLegalForm(full)
  return [core, ...forms.map((form) => form.class)]
}

test('takes the form off in each language', () => {
  assert.deepEqual(apart('Huawei Technologies Co., Ltd.'), ['huawei technologies', 'limited'])
  assert.deepEqual(apart('华为技术有限公司'), ['华为技术', 'limited'])
  assert.deepEqual(apart('華為技術有限公司'), ['华为技术', 'limited'])
  assert.deepEqual(apart('海格通信集团股份有限公司'), ['海格通信', 'group'])
  assert.deepEqual(apart('重庆长安汽车股份有限公司'), ['重庆长安汽车', 'joint-stock'])
  assert.deepEqual(apart('某某中心（有限合伙）'), ['某某中心', 'partnership'])
  assert.deepEqual(apart('ООО «Ромашка»'), ['ромашка', 'limited'])
  assert.deepEqual(apart('Müller GmbH & Co. KG'), ['muller', 'partnership'])
  assert.deepEqual(apart('Petróleos S.A. de C.V.'), ['petroleos', 'joint-stock'])
  assert.deepEqual(apart('Dupont S.A.R.L.'), ['dupont', 'limited'])
  assert.deepEqual(apart('Kowalski Sp. z o.o.'), ['kowalski', 'limited'])
  assert.deepEqual(apart('Haige Comm Grp Ltd'), ['haige comm', 'limited', 'group'])
})

test('a name that is nothing but forms keeps a word', () => {
  assert.deepEqual(apart('Group'), ['group'])
  assert.deepEqual(apart('有限公司'), ['有限公司'])
  assert.equal(apart('Holdings Group Ltd')[0], 'holdings')
  assert.deepEqual(apart(''), [''])
})

test('every form of the table is written as normalised names write it', () => {
  for (const { written } of legalForms)
    for (const spelling of written) assert.equal(normaliseName(spelling).text, spelling)
})
