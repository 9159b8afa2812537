import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { scratch, xinyong } from './command.ts'

const events = [
  'subject,event,item,date,document,points',
  'ann,e2,traffic-ticket,2016-03-01,No. 2,',
  'bo,e1,traffic-ticket,2016-03-01,,',
  'ann,e1,heroic-act,2016-02-01,No. 1,',
  'bo,e2,unheard-of,2016-03-01,No. 3,',
  'cy,e1,traffic-ticket,2016-13-01,No. 3,',
  '',
].join('\n')

test('points run gives totals and grades, and keeps aside what does not fit with its line and reason', async (t) => {
  const folder = await scratch(t)
  const [table, out] = [join(folder, 'events.csv'), join(folder, 'out.csv')]
  await writeFile(table, events)
  const words = ['points', 'run', 'cn-rongcheng-points-early', table, '--out', out]
  const { status, out: printed } = await xinyong(...words, '--as-of', '2016-04-01', '--json')
  assert.equal(status, 0)
  assert.deepEqual(JSON.parse(printed), {
    asOf: '2016-04-01',
    rows: 5,
    subjects: 2,
    scored: 2,
    aside: 2,
    unreadable: 1,
  })
  const lines = (await readFile(out, 'utf8')).trim().split('\n')
  assert.deepEqual(lines.slice(1), [
    '"ann","true","1025","a","2","0"',
    '"bo","true","1000","a","2","2"',
  ])
  const aside = (await readFile(`${out}.aside.csv`, 'utf8')).trim().split('\n')
  assert.deepEqual(
    aside.slice(1).map((line) => line.split(',').slice(0, 4).join(',')),
    [
      '"6","","","date unreadable"',
      '"3","bo","e1","document-missing"',
      '"5","bo","e2","not-in-catalogue"',
    ],
  )
})

test('without consent nobody is scored where the scheme asks for it', async (t) => {
  const folder = await scratch(t)
  const [table, out] = [join(folder, 'events.csv'), join(folder, 'out.csv')]
  await writeFile(
    table,
    'subject,event,item,date,document,points,consent_from\na,e,opening-score,2019-01-01,No. 1,700,\nb,e,opening-score,2019-01-01,No. 1,700,2019-01-01\n',
  )
  const { status } = await xinyong(
    'points',
    'run',
    'cn-xiamen-egret',
    table,
    '--out',
    out,
    '--as-of',
    '2019-02-01',
  )
  assert.equal(status, 0)
  const [, first = '', second = ''] = (await readFile(out, 'utf8')).split('\n')
  assert.match(first, /^"a","false",/)
  assert.match(second, /^"b","true","700"/)
})

test('grouped rows need little memory, and rows that do not stand together are refused with their line', async (t) => {
  const folder = await scratch(t)
  const [table, out] = [join(folder, 'events.csv'), join(folder, 'out.csv')]
  await writeFile(table, events)
  const words = ['points', 'run', 'cn-rongcheng-points-early', table, '--out', out, '--grouped']
  const { status, err } = await xinyong(...words)
  assert.equal(status, 2)
  assert.match(err, /line 4.*ann/)
})

test('a pack that is no points scheme, and a table without its columns, are refused', async (t) => {
  const folder = await scratch(t)
  const [table, out] = [join(folder, 'events.csv'), join(folder, 'out.csv')]
  await writeFile(table, 'a,b\n1,2\n')
  const register = await xinyong('points', 'run', 'cn-wage-arrears', table, '--out', out)
  assert.equal(register.status, 2)
  assert.match(register.err, /no points scheme/)
  const columns = await xinyong('points', 'run', 'cn-village-points', table, '--out', out)
  assert.equal(columns.status, 2)
  assert.match(columns.err, /subject, event, item, date/)
})
