import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CitedRefusal } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Page } from '../pages/page.ts'
import { problemPage } from '../pages/problem-page.ts'
import { problemOf } from './problem.ts'

const refusal: CitedRefusal = {
  rule: 'charter.1.notice',
  law: 'act Art. 5',
  lawText: { en: 'The act (No. 1), Art. 5', zh: '某法（1号）第5条' },
  message: { en: 'Not served.', zh: '未送达。' },
}
const refused = (why: CitedRefusal) =>
  problemOf(new AppError('act/refused', { message: why.message.en }, why), 'zh')

test('a refusal carries its citation as written and in words of both languages', () => {
  const { law, lawText } = refused(refusal)
  assert.deepEqual({ law, lawText }, { law: refusal.law, lawText: refusal.lawText })
  const { rule, message } = refusal
  assert.ok(!('lawText' in refused({ rule, message })))
})

test('the page says the law in the reader’s words and keeps the key as a tooltip', async () => {
  const page: Page = { locale: 'zh', theme: undefined, demo: false, path: '/', signedIn: undefined }
  const written = String(await problemPage(page, refused(refusal)))
  assert.ok(written.includes('<span title="act Art. 5">某法（1号）第5条</span>'))
})
