import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forbiddenInput } from './forbidden-input.ts'

test('every forbidden kind is found by column name, alias, camel case and in Chinese', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['religion', 'religion'],
    ['personReligionCode', 'religion'],
    ['是否信仰宗教', 'religion'],
    ['ETHNIC_GROUP', 'ethnicity'],
    ['race', 'ethnicity'],
    ['skin-colour', 'ethnicity'],
    ['民 族', 'ethnicity'],
    ['party_member', 'political-opinion'],
    ['PoliticalOpinion', 'political-opinion'],
    ['政治面貌', 'political-opinion'],
    ['weiboPosts', 'speech'],
    ['网络言论次数', 'speech'],
    ['n_petitions', 'petition'],
    ['xinfang_count', 'petition'],
    ['上访次数', 'petition'],
    ['union_member', 'union'],
    ['tradeUnion', 'union'],
    ['工会会员', 'union'],
    ['disability', 'health'],
    ['HIVStatus', 'health'],
    ['住院天数', 'health'],
    ['blood_type', 'genes'],
    ['bloodtype', 'genes'],
    ['基因检测', 'genes'],
    ['fingerprint_hash', 'biometrics'],
    ['faceId', 'biometrics'],
    ['人脸', 'biometrics'],
    ['sexual_orientation', 'sexuality'],
    ['性取向', 'sexuality'],
    ['friends_average_score', 'social-contacts'],
    ['socialNetworkSize', 'social-contacts'],
    ['phone_contacts', 'social-contacts'],
    ['通讯录人数', 'social-contacts'],
  ]
  for (const [name, kind] of cases) assert.equal(forbiddenInput(name)?.kind, kind, name)
})

test('ordinary credit columns that only look alike are let through', () => {
  const names = [
    'duration_in_month',
    'credit_amount',
    'PAY_0',
    'BILL_AMT1',
    'LIMIT_BAL',
    'interface',
    'trace_id',
    'embrace',
    'surface_area',
    'installment_rate',
    'number_of_existing_credits_at_this_bank',
    'job',
    'property',
    'third_party_debt',
    'telephone',
    'general_ledger',
    'savings',
    'purpose',
    'credit_union_loans_paid',
    '贷款期限',
    '信用历史',
    '逾期次数',
    'housing',
    'face_value',
    'status_of_existing_checking_account',
    'present_employment_since',
    'community',
    'generation',
  ]
  for (const name of names) assert.equal(forbiddenInput(name), undefined, name)
})
