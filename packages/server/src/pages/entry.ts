import { formatPeriod } from '@xinyong/rulebook'
import { html } from 'hono/html'
import { day, moment } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { demoBadge, stateBadge, unverifiedBadge } from './parts/badges.ts'
import { identity, period, type Entry } from './parts/entry-list.ts'
import { measureTable } from './parts/measure-table.ts'
import { scrollTable } from './parts/scroll-table.ts'
import { actKinds, words } from './words.ts'

interface Data {
  readonly entry: Entry
  readonly query: URLSearchParams
}

/** One entry: what it is, what it means, for how long, how to contest it, and the acts behind it. */
export function entryPage(page: Page, { entry, query }: Data): Html {
  const zh = page.locale === 'zh'
  const name = entry.subject.names[0] ?? entry.subject.id
  return layout(page, {
    title: name,
    at: '/registers',
    body: html`<article>
      <p class="crumbs">
        <a href="${href(page, `/registers/${entry.pack}`)}">${say(page, entry.scheme)}</a>
      </p>
      <h1>${name}</h1>
      <p class="badges">${stateBadge(page, entry.state)} ${demoBadge(page, entry.demo)}</p>
      <p class="soft">${identity(page, entry)}</p>
      ${aliases(page, entry)}
      <section class="meaning" aria-labelledby="meaning">
        <h2 id="meaning">${zh ? '这意味着什么' : 'What this means'}</h2>
        <p>${meaning(page, entry)}</p>
        <p><strong>${period(page, entry)}</strong></p>
      </section>
      ${measures(page, entry)} ${why(page, entry)} ${contest(page, entry)}
      ${entry.mirror ? source(page, entry.mirror) : ''} ${history(page, entry)}
      ${asOf(page, entry, query)}
    </article>`,
  })
}

function aliases(page: Page, { subject }: Entry): Html | string {
  const others = subject.names.slice(1)
  if (others.length === 0) return ''
  return html`<details>
    <summary>
      ${page.locale === 'zh' ? `其他名称（${others.length}）` : `Other names (${others.length})`}
    </summary>
    <ul class="columns">
      ${others.map((name) => html`<li>${name}</li>`)}
    </ul>
  </details>`
}

function meaning(page: Page, entry: Entry): string {
  const zh = page.locale === 'zh'
  const many = entry.measures.length
  switch (entry.state) {
    case 'pending':
      return zh
        ? '决定已经作出，但须待送达或公示期满方能生效。目前没有任何措施。'
        : 'It has been decided but takes no effect before service or the publicity period. No measure applies yet.'
    case 'ended':
      return zh
        ? '该列入已经终止，不得再据此采取任何措施。'
        : 'It has ended. No measure may be based on it any more.'
    case 'suspended':
      return zh
        ? '该列入已暂停，暂停期间不适用任何措施。'
        : 'It is suspended. While it is, no measure applies.'
    case 'in-force':
      if (many === 0)
        return zh
          ? '该列入公开可查，但不附带任何措施。'
          : 'It is public, and no measure follows from it.'
      return zh
        ? `依照${entry.authority.zh}的决定，下列 ${many} 项措施适用。未列明的事项一律不受影响。`
        : `By decision of ${entry.authority.en}, the ${many === 1 ? 'measure' : `${many} measures`} below ${many === 1 ? 'applies' : 'apply'}. Nothing else is affected.`
  }
}

function measures(page: Page, entry: Entry): Html | string {
  if (entry.measures.length === 0) return ''
  return html`<section aria-labelledby="measures">
    <h2 id="measures">${say(page, words.measures)}</h2>
    ${measureTable(page, entry.measures)}
  </section>`
}

function why(page: Page, entry: Entry): Html {
  const zh = page.locale === 'zh'
  return html`<section aria-labelledby="why">
    <h2 id="why">${zh ? '为何列入' : 'Why'}</h2>
    <dl class="facts">
      <div>
        <dt>${say(page, words.ground)}</dt>
        <dd>
          ${say(page, entry.ground.title)}
          ${unverifiedBadge(page, entry.ground.status === 'unverified')}
        </dd>
      </div>
      <div>
        <dt>${say(page, words.law)}</dt>
        <dd>
          <a href="${href(page, `/schemes/${entry.pack}#sources`)}"
            >${say(page, entry.ground.lawText)}</a
          >
        </dd>
      </div>
      <div>
        <dt>${say(page, words.authority)}</dt>
        <dd>${say(page, entry.authority)}</dd>
      </div>
      ${entry.fields.map(
        (field) =>
          html`<div>
            <dt>${say(page, field.label)}</dt>
            <dd>${field.value}</dd>
          </div>`,
      )}
    </dl>
    ${entry.annotations.map((note) => html`<p class="notice"><span class="soft">${day(page, note.on)}</span> ${note.text}</p>`)}
  </section>`
}

function contest(page: Page, entry: Entry): Html {
  const zh = page.locale === 'zh'
  const ways = entry.contest
  return html`<section aria-labelledby="contest">
    <h2 id="contest">${zh ? '如何提出异议或申请移出' : 'How to contest it or have it ended'}</h2>
    ${
      ways.length === 0
        ? html`<p>${zh ? '现在没有可用的途径。' : 'No way is open now.'}</p>`
        : html`<ul class="ways">
              ${ways.map(
                (way) =>
                  html`<li>
                    <strong>${say(page, way.title)}</strong>
                    <span class="block"
                      >${zh ? '由' : 'Ruled on by '}${say(page, way.reviewer)}${zh ? '审查' : ''}${way.answerWithin === undefined ? '' : zh ? `，答复期限：${formatPeriod(way.answerWithin).zh}` : `, answer within ${formatPeriod(way.answerWithin).en}`}</span
                    >
                    <span class="soft small">${say(page, way.lawText)}</span>
                  </li>`,
              )}
            </ul>
            <p>
              ${zh ? '如果这条列入与您有关，请' : 'If this is about you, '}<a href="/app/me"
                >${zh ? '登录后办理' : 'sign in to act on it'}</a
              >${zh ? '，或致函主管机关。' : ', or write to the authority.'}
            </p>`
    }
  </section>`
}

function source(page: Page, mirror: NonNullable<Entry['mirror']>): Html {
  const zh = page.locale === 'zh'
  return html`<section aria-labelledby="source">
    <h2 id="source">${zh ? '来源' : 'Where it comes from'}</h2>
    <p>
      ${
        zh
          ? '此处是他处名单的副本。决定由发布机构作出，来源移除后此处随即终止。'
          : 'This is a copy of a list kept elsewhere. Its publisher decides, and what the source drops ends here too.'
      }
    </p>
    <dl class="facts">
      <div>
        <dt>${zh ? '发布机构' : 'Publisher'}</dt>
        <dd>${say(page, mirror.publisher)}</dd>
      </div>
      <div>
        <dt>${zh ? '版本' : 'Edition'}</dt>
        <dd>${mirror.edition}, ${moment(page, mirror.takenAt)}</dd>
      </div>
      <div>
        <dt>${zh ? '来源编号' : 'Number in the source'}</dt>
        <dd>${mirror.sourceId}</dd>
      </div>
      ${
        mirror.programmes.length > 0
          ? html`<div>
              <dt>${zh ? '制裁项目' : 'Programmes'}</dt>
              <dd>${mirror.programmes.join(', ')}</dd>
            </div>`
          : ''
      }
    </dl>
  </section>`
}

function history(page: Page, entry: Entry): Html {
  const zh = page.locale === 'zh'
  return html`<section aria-labelledby="acts">
    <h2 id="acts">${zh ? '公务行为' : 'Official acts'}</h2>
    <p class="soft">
      ${
        zh
          ? '每个行为都在透明日志中。证明可以离线核验，不必相信我们。'
          : 'Each act is in the transparency log. A proof can be verified offline, without trusting us.'
      }
    </p>
    ${scrollTable(
      page,
      zh ? '公务行为' : 'Official acts',
      html`<table>
        <thead>
          <tr>
            <th scope="col" class="num">${zh ? '编号' : 'Number'}</th>
            <th scope="col">${zh ? '行为' : 'Act'}</th>
            <th scope="col">${say(page, words.day)}</th>
            <th scope="col">${zh ? '证明' : 'Proof'}</th>
          </tr>
        </thead>
        <tbody>
          ${entry.acts.map(
            (act) =>
              html`<tr>
                <td class="num">${act.seq}</td>
                <th scope="row">
                  ${actKinds[act.kind] ? say(page, actKinds[act.kind]!) : act.kind}
                </th>
                <td class="nowrap">${day(page, act.on)}</td>
                <td>
                  <a href="/proofs/${act.seq}" download="act-${act.seq}.tlog-proof"
                    >${zh ? `下载第 ${act.seq} 号证明` : `Proof of act ${act.seq}`}</a
                  >
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </section>`
}

/** Both axes of time: the law's and ours. */
function asOf(page: Page, entry: Entry, query: URLSearchParams): Html {
  const zh = page.locale === 'zh'
  const known = query.get('knownAt')?.slice(0, 10) ?? ''
  return html`<section class="no-print" aria-labelledby="as-of">
    <h2 id="as-of">${zh ? '另一日的记载' : 'On another day'}</h2>
    <form
      class="filters"
      method="get"
      action="${href(page, `/entries/${encodeURIComponent(entry.id)}`)}"
    >
      <div>
        <label for="asOf">${zh ? '在法律上的日期' : 'As it was in law on'}</label
        ><input id="asOf" name="asOf" type="date" value="${query.get('asOf') ?? ''}" />
      </div>
      <div>
        <label for="knownAt">${zh ? '按当日所知' : 'As it was known on'}</label
        ><input id="knownAt" name="knownAt" type="date" value="${known}" />
      </div>
      <button>${say(page, words.show)}</button>
    </form>
  </section>`
}
