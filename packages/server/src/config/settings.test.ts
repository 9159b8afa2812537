import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '@xinyong/contract'
import { readSettings } from './settings.ts'

const namesField = (field: string) => (error: unknown) =>
  error instanceof AppError && error.code === 'request/invalid' && error.params['field'] === field

test('options win over the environment, which wins over what we choose', () => {
  const env = { XINYONG_HOST: '0.0.0.0', XINYONG_PORT: '9000', DATABASE_URL: 'postgres://x/y' }
  assert.equal(readSettings({}, {}).host, '127.0.0.1')
  assert.equal(readSettings({}, env).host, '0.0.0.0')
  assert.equal(readSettings({ port: 1 }, env).port, 1)
  assert.equal(readSettings({}, env).databaseUrl, 'postgres://x/y')
  assert.equal(readSettings({}, {}).databaseUrl, undefined)
})

test('a variable that makes no sense is named', () => {
  assert.throws(() => readSettings({}, { XINYONG_PORT: '80a' }), namesField('XINYONG_PORT'))
  assert.throws(
    () => readSettings({}, { XINYONG_LOG_LEVEL: 'loud' }),
    namesField('XINYONG_LOG_LEVEL'),
  )
  assert.throws(
    () => readSettings({}, { XINYONG_PUBLIC_URL: 'here' }),
    namesField('XINYONG_PUBLIC_URL'),
  )
  assert.throws(() => readSettings({}, { SMTP_URL: 'smtp://mail' }), namesField('SMTP_FROM'))
  const oidc = { XINYONG_OIDC_ISSUER: 'https://id.example.org' }
  assert.throws(() => readSettings({}, oidc), namesField('XINYONG_OIDC_CLIENT_ID'))
})

test('the public address is an origin', () => {
  const { publicUrl } = readSettings({}, { XINYONG_PUBLIC_URL: 'https://register.example.org/x/' })
  assert.equal(publicUrl, 'https://register.example.org')
})
