import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { count } from './format.ts'
import { layout } from './layout.ts'
import { say, type Html, type Page } from './page.ts'
import { words } from './words.ts'

/** The log explained, with everything an outsider needs to verify it. */
export function logPage(page: Page, status: OutputOf<'getLogStatus'>, publicUrl: string): Html {
  const zh = page.locale === 'zh'
  return layout(page, {
    title: say(page, words.log),
    at: '/log',
    body: html`<h1>${say(page, words.log)}</h1>
      <p class="lead">
        ${
          zh
            ? '每个公务行为在此留下一片叶子。叶子不含个人信息，只是加盐的承诺；但若有行为被改动、删去或倒签，树根就对不上。'
            : 'Every official act leaves a leaf here. A leaf holds no personal data, only a salted commitment; but if an act is changed, dropped or backdated, the root of the tree no longer fits.'
        }
      </p>
      <dl class="facts">
        <div>
          <dt>${zh ? '已记录的行为' : 'Acts recorded'}</dt>
          <dd>${count(page, status.acts)}</dd>
        </div>
        <div>
          <dt>${zh ? '已发布的叶子' : 'Leaves published'}</dt>
          <dd>${count(page, status.size)}</dd>
        </div>
        <div>
          <dt>${zh ? '日志名称' : 'Origin'}</dt>
          <dd><code>${status.origin}</code></dd>
        </div>
        <div>
          <dt>${zh ? '验证公钥' : 'Verifier key'}</dt>
          <dd><code class="break">${status.verifierKey}</code></dd>
        </div>
      </dl>
      <section aria-labelledby="checkpoint">
        <h2 id="checkpoint">${zh ? '最新检查点' : 'Latest checkpoint'}</h2>
        <p>
          ${
            zh
              ? '检查点是我们签名的声明：此刻共有多少行为，树根是什么。请自行保存，日后对照。'
              : 'A checkpoint is our signed word on how many acts there are and what the root is. Keep a copy; compare it later.'
          }
        </p>
        ${
          status.checkpoint === undefined
            ? html`<p class="empty">${zh ? '尚未发布检查点。' : 'None has been published yet.'}</p>`
            : html`<pre tabindex="0">${status.checkpoint}</pre>
                <p><a href="/log/checkpoint">/log/checkpoint</a></p>`
        }
      </section>
      <section aria-labelledby="verify">
        <h2 id="verify">${zh ? '如何核验' : 'How to verify'}</h2>
        <ol class="steps">
          <li>
            ${zh ? '在浏览器中：打开' : 'In the browser: open the '}<a href="/app/log"
              >${zh ? '日志页面' : 'log page of the workbench'}</a
            >${zh ? '，它在您的设备上重算整棵树。' : '; it computes the whole tree anew on your own device.'}
          </li>
          <li>
            ${
              zh
                ? '用不是我们编写的软件：日志格式为 c2sp.org/tlog-tiles，签名格式为 signed-note，任何支持它们的工具都可使用。'
                : 'With software we did not write: the log is in the format c2sp.org/tlog-tiles with signed notes, and any tool for them will do.'
            }
            <pre tabindex="0">
curl ${publicUrl}/log/checkpoint
curl ${publicUrl}/log/tile/0/000</pre>
          </li>
          <li>
            ${
              zh
                ? '单个行为：在条目页面下载该行为的证明（tlog-proof），离线核对即可。'
                : 'One act: download its proof (tlog-proof) from the page of its entry, and check it offline.'
            }
          </li>
        </ol>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">${zh ? '日志不能证明什么' : 'What the log does not prove'}</h2>
        <p>
          ${
            zh
              ? '日志证明行为没有被悄悄改动，不证明行为正确。决定是否合法，仍须由人审查。'
              : 'It proves that no act was quietly changed. It does not prove that an act was right: that takes people who review it.'
          }
        </p>
      </section>`,
  })
}
