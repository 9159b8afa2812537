import { html, raw } from 'hono/html'
import { icon, sealMark, stylesheet } from './assets.ts'
import { href, say, type Html, type Page } from './page.ts'
import { words } from './words.ts'

interface Content {
  readonly title: string
  readonly body: Html
  /** Which item of the navigation the page belongs to. */
  readonly at?: string
}

const navigation = [
  ['/registers', words.registers],
  ['/schemes', words.schemes],
  ['/products', words.products],
  ['/proportionality', words.proportionality],
  ['/statistics', words.statistics],
  ['/log', words.log],
] as const

/** A whole page around its content. */
export function layout(page: Page, { title, body, at }: Content): Html {
  const lang = page.locale === 'zh' ? 'zh-CN' : 'en'
  return html`<!doctype html>
    <html lang="${lang}" ${page.theme ? raw(`data-theme="${page.theme}"`) : ''}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          ${title} · ${say(page, words.product)}${page.locale === 'en' ? ' 信用' : ' Xinyong'}
        </title>
        <link rel="icon" type="image/svg+xml" href="${icon.path}" />
        <link rel="stylesheet" href="${stylesheet.path}" />
        <link rel="alternate" hreflang="en" href="/en${page.path}" />
        <link rel="alternate" hreflang="zh-CN" href="/zh${page.path}" />
      </head>
      <body>
        <a class="skip" href="#content">${say(page, words.skip)}</a>
        ${page.demo ? demoBanner(page) : ''}
        <header class="masthead">
          <div class="wrap">
            <a class="brand" href="${href(page, '/')}"
              >${raw(sealMark)}<span class="brand-name"
                >Xinyong <span lang="zh-CN">信用</span></span
              ></a
            >
            <nav aria-label="${say(page, words.mainNavigation)}">
              <ul>
                ${navigation.map(
                  ([path, text]) =>
                    html`<li>
                      <a href="${href(page, path)}" ${at === path ? raw('aria-current="page"') : ''}
                        >${say(page, text)}</a
                      >
                    </li>`,
                )}
              </ul>
            </nav>
            <a class="enter" href="/app/"
              >${say(page, page.signedIn ? words.workbench : words.signIn)}</a
            >
          </div>
        </header>
        <main id="content" tabindex="-1"><div class="wrap">${body}</div></main>
        ${footer(page)}
      </body>
    </html>`
}

function demoBanner(page: Page): Html {
  return html`<aside class="demo" aria-label="${say(page, words.demoTitle)}">
    <div class="wrap">
      <strong>${say(page, words.demoTitle)}${page.locale === 'zh' ? '：' : '.'}</strong>
      ${say(page, words.demo)}
    </div>
  </aside>`
}

function footer(page: Page): Html {
  const other = page.locale === 'en' ? 'zh' : 'en'
  return html`<footer class="foot">
    <div class="wrap">
      <p class="motto" lang="zh-CN">信用，首先是可信。</p>
      <ul class="foot-links">
        <li><a href="${href(page, '/charter')}">${say(page, words.charter)}</a></li>
        <li><a href="${href(page, '/requirements')}">${say(page, words.requirements)}</a></li>
        <li><a href="${href(page, '/measures')}">${say(page, words.catalogues)}</a></li>
        <li><a href="${href(page, '/api')}">${say(page, words.api)}</a></li>
        <li><a href="/openapi.json">OpenAPI</a></li>
        <li>
          <a
            href="/${other}${page.path}"
            hreflang="${other === 'zh' ? 'zh-CN' : 'en'}"
            lang="${other === 'zh' ? 'zh-CN' : 'en'}"
            >${other === 'zh' ? '简体中文' : 'English'}</a
          >
        </li>
      </ul>
      <form
        class="themes"
        method="post"
        action="/preferences"
        aria-label="${say(page, words.readerChoices)}"
      >
        <input type="hidden" name="back" value="/${page.locale}${page.path}" />
        ${themeButton(page, 'system', say(page, words.system))}
        ${themeButton(page, 'light', say(page, words.light))}
        ${themeButton(page, 'dark', say(page, words.dark))}
      </form>
    </div>
  </footer>`
}

function themeButton(page: Page, theme: string, label: string): Html {
  const chosen = (page.theme ?? 'system') === theme
  return html`<button name="theme" value="${theme}" aria-pressed="${chosen ? 'true' : 'false'}">
    ${label}
  </button>`
}
