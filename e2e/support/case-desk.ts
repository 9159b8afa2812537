import type { Locator, Page } from 'playwright-core'
import type { Visitor } from './visitor.ts'

/** Through the queue, by the name of whom it is about; gives the address of the case. */
export async function findCase(
  { page, open }: Visitor,
  name: string,
  pack = 'cn-judgment-defaulters',
): Promise<string> {
  await open(`/app/work?pack=${pack}`)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  return new URL(page.url()).pathname
}

/** Opens the form of an act among those that the law allows next. */
export async function openAct(page: Page, act: string): Promise<Locator> {
  await page.getByRole('button', { name: act, exact: true }).click()
  const form = page.getByRole('region', { name: act, exact: true })
  // The form is fetched when it is first opened.
  await form.getByRole('button', { name: `Record: ${act}` }).waitFor()
  return form
}

export async function record(form: Locator, act: string): Promise<void> {
  await form.getByRole('button', { name: `Record: ${act}` }).click()
}

/** Waits for the word of the page that the act is recorded. */
export async function recorded(page: Page, act: string): Promise<void> {
  await page.getByText(`Recorded: ${act}.`).waitFor()
}

export interface Serving {
  readonly about: string
  readonly channel?: string
  readonly on: string
}

export async function serveNotice(page: Page, { about, channel, on }: Serving): Promise<void> {
  const form = await openAct(page, 'Serve notice')
  await choose(form, 'Which notice', about)
  await choose(form, 'Channel', channel ?? 'by post')
  await choose(form, 'What came of it', 'Served')
  await form.getByLabel('Day').fill(on)
  await form.getByLabel('Proof').fill('Advice of delivery no. 7')
  await record(form, 'Serve notice')
  await recorded(page, 'Serve notice')
}

/** Cites an official document by its four parts. */
export async function cite(form: Locator, title: string, on: string): Promise<void> {
  const part = (name: string): Locator => form.getByRole('textbox', { name, exact: true })
  await part('Title').fill(title)
  await part('Number').fill('(E2E) 31')
  await part('Issued by').fill('The enforcing court')
  await form.getByLabel('Dated').fill(on)
}

/** Few choices are radio buttons, many are a list: a person finds either by its words. */
export async function choose(form: Locator, field: string, choice: string | RegExp): Promise<void> {
  const radio = form.getByRole('radio', { name: choice })
  if ((await radio.count()) > 0) {
    await radio.first().check()
    return
  }
  const list = form.getByLabel(field)
  const option = list.getByRole('option', { name: choice }).first()
  await list.selectOption((await option.getAttribute('value')) ?? '')
}

/** Today where the demo courts are. */
export const todayInChina = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
