import { after, before } from 'node:test'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { readDemoConsole, type DemoConsole } from './demo.ts'
import type { Credentials } from './people.ts'
import { launchChromium } from './chromium.ts'
import { startProduct, temporaryFolder, type Product } from './product.ts'
import { visit, type Visitor, type VisitorOptions } from './visitor.ts'

/** What the journeys of one file share: one running product and one browser. */
export interface Stage {
  readonly product: () => Product
  /** What the console told about the demonstration. */
  readonly console: () => DemoConsole
  /** The secret of the demonstration's API key. */
  readonly key: () => string
  /** Login and password of a demo account, as the console told them. */
  readonly person: (login: string) => Credentials
  readonly visit: (options?: VisitorOptions) => Promise<Visitor>
  /** Stops the product as Ctrl-C does, and starts it again on the same data by `npm start`. */
  readonly restart: () => Promise<void>
}

/** Sets the stage before the tests of the suite that calls it, and clears it after them. */
export function setStage({
  demo,
  env,
}: {
  readonly demo: boolean
  /** Settings of the operator, known when the product starts. */
  readonly env?: () => Promise<Readonly<Record<string, string>>>
}): Stage {
  const folder = temporaryFolder()
  const dataDir = join(folder.path, 'data')
  let product: Product
  let browser: Browser
  before(async () => {
    const set = await env?.()
    ;[product, browser] = await Promise.all([
      startProduct(dataDir, { demo, ...(set === undefined ? {} : { env: set }) }),
      launchChromium(),
    ])
  })
  after(async () => {
    try {
      await browser?.close()
      await product?.stop()
    } finally {
      folder[Symbol.dispose]()
    }
  })
  const told = (): DemoConsole => readDemoConsole(product.output())
  return {
    product: () => product,
    console: told,
    key: () => told().key,
    person: (login) => ({ login, password: told().passwordOf(login) }),
    visit: (options) => visit(browser, product.url, options),
    restart: async () => {
      await product.stop()
      product = await startProduct(dataDir, { npm: true })
    },
  }
}
