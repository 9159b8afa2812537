import { AppError } from '@xinyong/contract'
import {
  orgCodeCheckCharacter,
  parseIdentifier,
  residentIdCheckCharacter,
  usccCheckCharacter,
} from '@xinyong/identity'
import type { SubjectKind } from '@xinyong/rulebook'
import type { App } from '../ports/app.ts'
import { keepIdentifier } from '../subjects/new-subject.ts'

/** Numbers of region 000000, which no division has: they are right in form and nobody's. */
function demoResidentId(birth: string, order: number): string {
  const first = `000000${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  return `cn.resident-id:${first}${residentIdCheckCharacter(first)}`
}

function demoUscc(order: number, kind: '91' | '11'): string {
  const body = `DEMA${String(order).padStart(4, '0')}`
  const first = `${kind}000000${body}${orgCodeCheckCharacter(body)}`
  return `cn.uscc:${first}${usccCheckCharacter(first)}`
}

interface DemoSubject {
  readonly key: string
  readonly kind: SubjectKind
  readonly names: readonly string[]
  readonly identifier: string
  readonly birthDate?: string
  readonly country: string
}

const chinese = (key: string, name: string, latin: string, birth: string, order: number) => ({
  key,
  kind: 'person' as const,
  names: [name, latin],
  identifier: demoResidentId(birth, order),
  birthDate: birth,
  country: 'CN',
})

const company = (key: string, name: string, latin: string, order: number) => ({
  key,
  kind: 'organisation' as const,
  names: [name, latin],
  identifier: demoUscc(order, '91'),
  country: 'CN',
})

const british = (key: string, name: string, birthDate: string, order: number) => ({
  key,
  kind: 'person' as const,
  names: [name],
  identifier: `passport:GB:DEMO${String(order).padStart(5, '0')}`,
  birthDate,
  country: 'GB',
})

const firm = (key: string, name: string, order: number, country = 'GB') => ({
  key,
  kind: 'organisation' as const,
  names: [name],
  identifier: `registration-number:${country}:DEMO${String(order).padStart(5, '0')}`,
  country,
})

/** Nobody here exists; the names say so to whoever reads Chinese (示范, 样例, 虚构 …). */
const demoSubjects: readonly DemoSubject[] = [
  chinese('zhang', '张示范', 'Zhang Shifan', '1984-05-12', 11),
  chinese('li', '李样例', 'Li Yangli', '1979-11-03', 21),
  chinese('wang', '王虚构', 'Wang Xugou', '1990-02-17', 31),
  chinese('zhao', '赵假设', 'Zhao Jiashe', '1968-07-29', 41),
  chinese('chen', '陈试用', 'Chen Shiyong', '1987-09-08', 51),
  chinese('liu', '刘演示', 'Liu Yanshi', '1975-01-24', 61),
  chinese('yang', '杨模拟', 'Yang Moni', '1993-12-30', 71),
  chinese('huang', '黄例子', 'Huang Lizi', '1981-04-15', 81),
  chinese('zhou', '周范例', 'Zhou Fanli', '1972-10-06', 91),
  chinese('wu', '吴测试', 'Wu Ceshi', '1986-03-19', 12),
  chinese('xu', '徐样本', 'Xu Yangben', '1965-08-02', 22),
  chinese('sun', '孙示例', 'Sun Shili', '1991-06-21', 32),
  chinese('ma', '马虚拟', 'Ma Xuni', '1977-02-11', 42),
  chinese('zhu', '朱假名', 'Zhu Jiaming', '1983-12-05', 52),
  chinese('hu', '胡演练', 'Hu Yanlian', '1970-05-27', 62),
  company('trading', '清河示例贸易有限公司', 'Qinghe Example Trading Co., Ltd.', 1),
  company('foods', '清河样例食品有限公司', 'Qinghe Sample Foods Co., Ltd.', 2),
  company('builders', '清河虚构建筑工程有限公司', 'Qinghe Fictional Construction Co., Ltd.', 3),
  company('logistics', '清河演示物流有限公司', 'Qinghe Demo Logistics Co., Ltd.', 4),
  company('textile', '清河模拟纺织有限公司', 'Qinghe Mock Textile Co., Ltd.', 5),
  {
    key: 'bureau',
    kind: 'public-body',
    names: ['清河县示范建设局', 'Demo Construction Bureau of Qinghe County'],
    identifier: demoUscc(6, '11'),
    country: 'CN',
  },
  british('alder', 'Dana Alder (demo)', '1995-03-04', 1),
  british('birch', 'Rowan Birch (demo)', '1988-08-19', 2),
  british('cedar', 'Kit Cedar (demo)', '1999-01-30', 3),
  british('elm', 'Jo Elm (demo)', '1992-11-11', 4),
  british('hazel', 'Sam Hazel (demo)', '1985-06-07', 5),
  firm('northgate', 'Northgate Demo Builders Ltd', 11),
  firm('meridian', 'Meridian Demo Consulting Ltd', 12),
  firm('harbour', 'Harbour Demo Engineering SA', 13, 'FR'),
  firm('savanna', 'Savanna Demo Supplies Ltd', 14, 'KE'),
  firm('delta', 'Delta Demo Roads PLC', 15),
  firm('summit', 'Summit Demo Energy GmbH', 16, 'DE'),
]

/** Puts them on file, marked as demo; the ones already there are found again. */
export async function putDemoSubjects(app: App): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  await app.ledger.write({ kind: 'system', job: 'demo' }, async (tx) => {
    for (const { key, kind, names, identifier, birthDate, country } of demoSubjects) {
      const read = parseIdentifier(identifier)
      if (!read.ok)
        throw new AppError('identifier/invalid', { field: key, reason: read.message.en })
      const kept = keepIdentifier(app, read.identifier)
      const [known] = await tx.subjects.byIdentifierKeys([kept.key])
      const id = known?.id ?? app.ids.id()
      ids.set(key, id)
      if (known) continue
      await tx.subjects.put({
        id,
        kind,
        names,
        identifiers: [kept],
        ...(birthDate === undefined ? {} : { birthDate }),
        countries: [country],
        contact: { email: `${key}@demo.invalid`, address: '1 Demo Road 示范路1号' },
        demo: true,
      })
    }
  })
  return ids
}

export const identifierOf = (key: string): string =>
  demoSubjects.find((subject) => subject.key === key)?.identifier ?? ''
