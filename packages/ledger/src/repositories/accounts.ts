import type { Account, AccountStore, ApiKey, Passkey, Session } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import pg from 'pg'
import { db } from '../schema/db.ts'
import type { AccountRow, ApiKeyRow, PasskeyRow, SessionRow } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'
import { auditTrail } from './audit-trail.ts'
import { onceStore } from './once.ts'
import { present } from './optional.ts'

export function accountStore(tx: Tx): AccountStore {
  const accounts = db.selectFrom('account').selectAll()
  const one = async (query: ReturnType<typeof accounts.where>): Promise<Account | undefined> => {
    const row = await tx.first(query)
    return row && accountOf(row)
  }
  return {
    get: (id) => one(accounts.where('id', '=', id)),
    byLogin: (login) =>
      one(accounts.where((e) => e(e.fn('lower', ['login']), '=', e.fn('lower', [e.val(login)])))),
    byOidc: (issuer, sub) =>
      one(accounts.where('oidc_issuer', '=', issuer).where('oidc_sub', '=', sub)),
    list: async () => (await tx.all(accounts.orderBy('login'))).map(accountOf),
    count: async () => (await tx.sql<{ n: number }>('select count(*) as n from account'))[0]!.n,
    put: async (account) => {
      const { id, ...rest } = rowOf(account)
      await loginFree(account.login, () =>
        tx.all(
          db
            .insertInto('account')
            .values({ id, ...rest })
            .onConflict((conflict) => conflict.column('id').doUpdateSet(rest)),
        ),
      )
    },
    passkeys: async (account) =>
      (
        await tx.all(
          db
            .selectFrom('passkey')
            .selectAll()
            .where('account_id', '=', account)
            .orderBy('created_at'),
        )
      ).map(passkeyOf),
    passkey: async (id) => {
      const row = await tx.first(db.selectFrom('passkey').selectAll().where('id', '=', id))
      return row && passkeyOf(row)
    },
    putPasskey: async ({ id, account, publicKey, counter, transports, createdAt }) => {
      const rest = {
        account_id: account,
        public_key: Buffer.from(publicKey),
        counter,
        transports: [...transports],
        created_at: createdAt,
      }
      await tx.all(
        db
          .insertInto('passkey')
          .values({ id, ...rest })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(rest)),
      )
    },
    session: async (hash) => {
      const row = await tx.first(db.selectFrom('session').selectAll().where('hash', '=', hash))
      return row && sessionOf(row)
    },
    putSession: async ({ hash, account, createdAt, expiresAt }) => {
      const rest = { account_id: account, created_at: createdAt, expires_at: expiresAt }
      await tx.all(
        db
          .insertInto('session')
          .values({ hash, ...rest })
          .onConflict((conflict) => conflict.column('hash').doUpdateSet(rest)),
      )
    },
    dropSession: async (hash) => {
      await tx.all(db.deleteFrom('session').where('hash', '=', hash))
    },
    dropSessionsOf: async (account) => {
      await tx.all(db.deleteFrom('session').where('account_id', '=', account))
    },
    apiKeyByHash: async (hash) => {
      const row = await tx.first(db.selectFrom('api_key').selectAll().where('hash', '=', hash))
      return row && apiKeyOf(row)
    },
    apiKeys: async () =>
      (await tx.all(db.selectFrom('api_key').selectAll().orderBy('created_at').orderBy('id'))).map(
        apiKeyOf,
      ),
    putApiKey: async (key) => {
      const { id, ...rest } = apiKeyRowOf(key)
      await tx.all(
        db
          .insertInto('api_key')
          .values({ id, ...rest })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(rest)),
      )
    },
    ...onceStore(tx),
    ...auditTrail(tx),
  }
}

async function loginFree(login: string, put: () => Promise<unknown>): Promise<void> {
  try {
    await put()
  } catch (cause) {
    const taken = cause instanceof pg.DatabaseError && cause.constraint === 'account_login'
    throw taken ? new AppError('account/exists', { login }, undefined, { cause }) : cause
  }
}

const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  login: row.login,
  displayName: row.display_name,
  roles: row.roles as Account['roles'],
  disabled: row.disabled,
  demo: row.demo,
  ...present({
    authority: row.authority,
    subject: row.subject_id,
    passwordHash: row.password_hash,
    oidc:
      row.oidc_issuer === null || row.oidc_sub === null
        ? null
        : { issuer: row.oidc_issuer, sub: row.oidc_sub },
  }),
})

const rowOf = (account: Account): AccountRow => ({
  id: account.id,
  login: account.login,
  display_name: account.displayName,
  roles: [...account.roles],
  authority: account.authority ?? null,
  subject_id: account.subject ?? null,
  disabled: account.disabled,
  demo: account.demo,
  password_hash: account.passwordHash ?? null,
  oidc_issuer: account.oidc?.issuer ?? null,
  oidc_sub: account.oidc?.sub ?? null,
})

const passkeyOf = (row: PasskeyRow): Passkey => ({
  id: row.id,
  account: row.account_id,
  publicKey: new Uint8Array(row.public_key),
  counter: row.counter,
  transports: row.transports,
  createdAt: row.created_at,
})

const sessionOf = (row: SessionRow): Session => ({
  hash: row.hash,
  account: row.account_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
})

const apiKeyOf = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  hash: row.hash,
  relyingParty: row.relying_party,
  scopes: row.scopes as ApiKey['scopes'],
  purposes: row.purposes,
  createdAt: row.created_at,
  rateLimit: row.rate_limit,
  ...present({ expiresAt: row.expires_at, revokedAt: row.revoked_at }),
})

const apiKeyRowOf = (key: ApiKey): ApiKeyRow => ({
  id: key.id,
  hash: key.hash,
  relying_party: key.relyingParty,
  scopes: [...key.scopes],
  purposes: [...key.purposes],
  rate_limit: key.rateLimit,
  created_at: key.createdAt,
  expires_at: key.expiresAt ?? null,
  revoked_at: key.revokedAt ?? null,
})
