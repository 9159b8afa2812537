import type { PlainDate, Text } from '@xinyong/identity'
import type { App } from '../ports/app.ts'
import type { Product, ProductEvent } from '../ports/products.ts'
import { identifierOf } from './subjects.ts'

const text = (en: string, zh: string): Text => ({ en, zh })
const source = 'Made up for the demonstration 演示用虚构数据'
const bureau = 'Demo Market Regulation Bureau of Qinghe 清河县示范市场监督管理局'

const product = (
  id: string,
  names: readonly string[],
  brands: readonly string[],
  codes: readonly string[],
  maker: string,
  makerKey?: string,
): Product => ({
  id,
  names,
  brands,
  codes,
  maker,
  ...(makerKey === undefined ? {} : { makerId: identifierOf(makerKey) }),
  source,
  demo: true,
})

const event = (
  id: string,
  kind: ProductEvent['kind'],
  on: string,
  title: Text,
  more: Partial<ProductEvent> = {},
): ProductEvent => ({ id, kind, on: on as PlainDate, title, authority: bureau, source, ...more })

const milk = product(
  'demo-milk-powder',
  ['演示婴幼儿配方奶粉一段', 'Demo Infant Formula Stage 1'],
  ['演示牧场', 'Demo Pasture'],
  ['DEMO-YP0001', '0690000000017'],
  '清河样例食品有限公司 Qinghe Sample Foods Co., Ltd.',
  'foods',
)
const yoghurt = product(
  'demo-yoghurt',
  ['样例原味酸奶', 'Sample Plain Yoghurt'],
  ['演示牧场', 'Demo Pasture'],
  ['0690000000024'],
  '清河样例食品有限公司 Qinghe Sample Foods Co., Ltd.',
  'foods',
)
const cheese = product(
  'demo-cheese',
  ['虚构奶酪', 'Fictional Cheese'],
  ['假想乳业', 'Imaginary Dairy'],
  ['0690000000031'],
  'Imaginary Dairy (demo) 假想乳业（演示）',
)

/** Three products of two dairies that do not exist: one recalled and put right, one penalised, one with nothing on record. */
const records: readonly (readonly [Product, readonly ProductEvent[]])[] = [
  [
    milk,
    [
      event(
        'recall-1',
        'recall',
        '2026-02-11',
        text(
          'Batch 20260104 recalled: too little iodine',
          '召回20260104批次：碘含量低于标签标示值',
        ),
        {
          document: 'Demo recall notice 3/2026 演示召回公告〔2026〕3号',
          repairedOn: '2026-04-30' as PlainDate,
          repair: text(
            'Batch destroyed; three later batches passed the test.',
            '该批次已销毁，其后三个批次抽检合格。',
          ),
        },
      ),
      event(
        'penalty-1',
        'penalty',
        '2026-03-20',
        text('Fine for a wrong label', '因标签不实罚款'),
        {
          document: 'Demo penalty decision 17/2026 演示罚决〔2026〕17号',
        },
      ),
    ],
  ],
  [
    yoghurt,
    [
      event(
        'test-1',
        'test-failed',
        '2025-09-02',
        text('A sample held too many yeasts', '抽检酵母菌超标'),
        {
          document: 'Demo test bulletin 9/2025 演示抽检通告〔2025〕9号',
          repairedOn: '2025-11-15' as PlainDate,
          repair: text('Line cleaned; a second test passed.', '生产线已清洗，复检合格。'),
        },
      ),
    ],
  ],
  [cheese, []],
]

export async function putDemoProducts(app: App): Promise<void> {
  await app.ledger.write({ kind: 'system', job: 'demo' }, async (tx) => {
    for (const [one, events] of records)
      for (const happened of events.length === 0 ? [undefined] : events)
        await tx.products.put(one, happened, app.clock.now())
  })
}
