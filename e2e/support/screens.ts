import type { Page } from 'playwright-core'
import { ZHANG } from './subjects.ts'

/** A screen as a certain person sees it, and how to bring it to the state that is looked at. */
export interface Screen {
  readonly name: string
  /** With `{locale}` where the public pages name their language. */
  readonly path: string
  /** Login of a demo account; absent: nobody is signed in. */
  readonly as?: string
  readonly prepare?: (page: Page) => Promise<void>
}

/** Follows the first link whose address matches: ids of cases and entries differ from run to run. */
const follow =
  (href: string) =>
  async (page: Page): Promise<void> => {
    const target = await page.locator(`a[href*="${href}"]`).first().getAttribute('href')
    await page.goto(new URL(target ?? '', page.url()).href)
  }

const caseAbout =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('link', { name }).first().click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }

const tab =
  (at: number) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('tab').nth(at).click()
    await page.getByRole('tabpanel').waitFor()
  }

/** Opens whatever is folded, so that all of it is looked at. */
const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(
    'document.querySelectorAll("main details").forEach((one) => { one.open = true })',
  )
}

export const publicScreens: readonly Screen[] = [
  { name: 'start', path: '/{locale}/' },
  { name: 'registers', path: '/{locale}/registers' },
  { name: 'one register', path: '/{locale}/registers/cn-judgment-defaulters' },
  { name: 'search', path: '/{locale}/search?q=Qinghe' },
  { name: 'search without a hit', path: '/{locale}/search?q=nobody' },
  {
    name: 'entry of a company',
    path: `/{locale}/search?q=${encodeURIComponent('清河示例')}`,
    prepare: follow('/entries/'),
  },
  {
    name: 'entry that has ended',
    path: `/{locale}/registers/mdb-debarment`,
    prepare: follow('/entries/'),
  },
  { name: 'schemes', path: '/{locale}/schemes' },
  { name: 'scheme with two versions', path: '/{locale}/schemes/cn-judgment-defaulters' },
  { name: 'scheme of another country', path: '/{locale}/schemes/uk-football-banning' },
  { name: 'lists of measures', path: '/{locale}/measures' },
  { name: 'legal requirements', path: '/{locale}/requirements' },
  { name: 'pairs', path: '/{locale}/proportionality/pairs' },
  { name: 'products', path: '/{locale}/products?q=demo' },
  { name: 'product', path: '/{locale}/products/demo-milk-powder' },
  { name: 'proportionality', path: '/{locale}/proportionality' },
  { name: 'statistics', path: '/{locale}/statistics' },
  { name: 'log explained', path: '/{locale}/log' },
  { name: 'charter', path: '/{locale}/charter' },
  { name: 'interface', path: '/{locale}/api' },
  { name: 'missing page', path: '/{locale}/nothing-here' },
]

export const workbenchScreens: readonly Screen[] = [
  { name: 'sign-in', path: '/app/sign-in' },
  { name: 'setup with a spent link', path: '/app/setup?secret=spent' },
  { name: 'missing screen', path: '/app/nothing-here' },
  {
    name: 'log, verified',
    path: '/app/log?act=3',
    prepare: async (page) => {
      for (const button of await page.getByRole('main').getByRole('button').all())
        if (/verif|验证/i.test(await button.innerText())) await button.click()
      await page.getByRole('figure').or(page.locator('svg[role=img]')).first().waitFor()
    },
  },
  { name: 'lab', path: '/app/lab' },
  {
    name: 'lab with every part open',
    path: '/app/lab#q=repair',
    prepare: async (page) => {
      const parts = page.getByRole('main').getByRole('button', { expanded: false })
      while ((await parts.count()) > 0) await parts.first().click()
    },
  },
  {
    name: 'lab after a run',
    path: '/app/lab#q=forgetting',
    prepare: async (page) => {
      await page.getByRole('main').getByRole('button').first().click()
      await page.getByTestId('run-id').waitFor()
    },
  },
  { name: 'queue', path: '/app/work', as: 'officer' },
  { name: 'new case', path: '/app/cases/new', as: 'officer' },
  { name: 'case just opened', path: '/app/work', as: 'officer', prepare: caseAbout('陈试用') },
  { name: 'case under objection', path: '/app/work', as: 'reviewer', prepare: caseAbout('李样例') },
  {
    name: 'case with a form open',
    path: '/app/work',
    as: 'decider',
    prepare: async (page) => {
      await caseAbout('周范例')(page)
      await page.getByRole('main').getByRole('button', { expanded: false }).first().click()
    },
  },
  {
    name: 'printable notice',
    path: '/app/work?pack=cn-consumption-restriction',
    as: 'officer',
    prepare: async (page) => {
      await caseAbout('张示范')(page)
      await follow('/notices/')(page)
    },
  },
  { name: 'my file, restricted', path: '/app/me', as: 'zhang' },
  { name: 'my file of a company', path: '/app/me', as: 'trading' },
  { name: 'my score', path: '/app/me/scores', as: 'zhang', prepare: unfold },
  { name: 'my score, none yet', path: '/app/me/scores', as: 'chen', prepare: unfold },
  { name: 'my points', path: '/app/me/points', as: 'zhang', prepare: unfold },
  { name: 'copies about me', path: '/app/me/exchanges', as: 'chen' },
  { name: 'agreements, open to all', path: '/app/agreements' },
  { name: 'agreements', path: '/app/agreements', as: 'overseer' },
  { name: 'deletions', path: '/app/agreements', as: 'officer', prepare: tab(1) },
  {
    name: 'one agreement',
    path: '/app/agreements',
    as: 'superior',
    prepare: async (page) => {
      await page.getByRole('article').last().getByRole('link').click()
      await page.getByRole('list').first().waitFor()
      await unfold(page)
    },
  },
  {
    name: 'proposal of an agreement',
    path: '/app/agreements/new',
    as: 'officer',
    prepare: async (page) => {
      await page.locator('input[value=private-to-state]').check()
      await page.locator('input[name=operatesScheme][value=yes]').check()
    },
  },
  {
    name: 'points desk, an account',
    path: '/app/points?tab=objections',
    as: 'points-reviewer',
    prepare: async (page) => {
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await page.getByRole('form').first().waitFor()
    },
  },
  { name: 'points desk, to record', path: '/app/points', as: 'points-officer' },
  { name: 'points desk, objections', path: '/app/points?tab=objections', as: 'points-officer' },
  {
    name: 'points desk, kept aside',
    path: '/app/points?scheme=cn-rongcheng-points&tab=aside',
    as: 'overseer',
  },
  { name: 'score desk', path: '/app/scores', as: 'market-registrar' },
  { name: 'card versions and disputes', path: '/app/scorecards', as: 'credit-reviewer' },
  {
    name: 'one version of a card',
    path: '/app/scorecards/demo-consumer-loans/1',
    as: 'credit-decider',
    prepare: unfold,
  },
  { name: 'my score by a card', path: '/app/me/scorecards', as: 'chen', prepare: unfold },
  { name: 'score desk of nobody', path: '/app/scores', as: 'registrar' },
  { name: 'check', path: '/app/check', as: 'registrar' },
  {
    name: 'check, denied',
    path: '/app/check',
    as: 'registrar',
    prepare: async (page) => {
      const [, number = ''] = ZHANG.split(':')
      await page.getByRole('textbox').first().fill(number)
      await page.getByRole('combobox').nth(1).selectOption('purchase.luxury')
      await page.getByRole('textbox').nth(1).fill('ticket-sale')
      await page.keyboard.press('Enter')
      await page.getByText('SHA-256').waitFor()
    },
  },
  { name: 'screen a name', path: '/app/check', as: 'registrar', prepare: tab(1) },
  {
    name: 'screening, found',
    path: '/app/screening',
    as: 'registrar',
    prepare: async (page) => {
      await page.getByRole('main').getByRole('textbox').first().fill('清河示例贸易有限公司')
      await page.keyboard.press('Enter')
      await page.getByRole('article').first().waitFor()
      await unfold(page)
    },
  },
  { name: 'screening of a file', path: '/app/screening', as: 'registrar', prepare: tab(1) },
  { name: 'review queue', path: '/app/screening/review', as: 'registrar' },
  { name: 'what is remembered', path: '/app/screening/review?tab=memory', as: 'registrar' },
  { name: 'monitoring', path: '/app/screening/monitors', as: 'registrar' },
  { name: 'collation, pairs', path: '/app/collation', as: 'registrar' },
  {
    name: 'collation, a cluster',
    path: '/app/collation?tab=clusters',
    as: 'registrar',
    prepare: async (page) => {
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await page.getByRole('form').first().waitFor()
    },
  },
  { name: 'collation, truth space', path: '/app/collation?tab=truth', as: 'overseer' },
  { name: 'collation, trail', path: '/app/collation?tab=trail', as: 'reviewer' },
  { name: 'accounts', path: '/app/admin', as: 'admin' },
  { name: 'API keys', path: '/app/admin', as: 'admin', prepare: tab(1) },
  { name: 'audit trail', path: '/app/admin', as: 'overseer' },
  { name: 'my account', path: '/app/account', as: 'admin' },
]
