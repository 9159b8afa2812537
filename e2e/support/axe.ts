import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Violations on the page as it is drawn now, one line each; none is the only right answer. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the page's content security policy does not bind.
  const known = await page.evaluate('typeof globalThis.axe')
  if (known === 'undefined') await page.evaluate(source)
  const results = await page.evaluate<AxeResults>(
    "globalThis.axe.run(document, { resultTypes: ['violations'] })",
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${String(node.target[0])} ${node.failureSummary ?? ''}`),
  )
}

/** How many pixels the page is wider than the window; 0 where nobody has to scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}
