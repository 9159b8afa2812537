import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The browser of the machine; none is ever downloaded. */
function findChromium(): string | undefined {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync)
}

/** False, or why the browser tests are left out. CI skips nothing. */
export function withoutChromium(): string | false {
  if (findChromium() !== undefined) return false
  const reason = 'skipped aloud: there is no Chromium here (apt-get install chromium)'
  if (process.env['CI'] === 'true') throw new Error(reason)
  return reason
}

/** A browser with an empty profile that talks to nobody by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
