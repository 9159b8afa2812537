import { sourceKey } from '../../pack/parts.ts'
import type { Pack, Period, Term } from '../../pack/model.ts'
import { surelyLonger } from '../../period.ts'
import type { Profile } from '../../profiles/profile.ts'
import { profileOf } from '../../profiles/profiles.ts'
import type { Problem } from '../located.ts'

/** What the statute of an adopted profile sets as a bound holds for the pack: how long, and who may be public. */
export function profileProblems(pack: Pack): readonly Problem[] {
  const profile = profileOf(pack.profile)
  if (profile === undefined || pack.direction === 'commendation') return []
  return [...tooLong(pack, profile), ...publicPersons(pack, profile)]
}

function lengths(term: Term): readonly Period[] {
  if (term.kind === 'range') return [term.max]
  return term.kind === 'fixed' ? [term.length, ...(term.prolong ? [term.prolong.max] : [])] : []
}

function tooLong(pack: Pack, { recordLimit, title }: Profile): readonly Problem[] {
  if (recordLimit === undefined) return []
  const { longest, law } = recordLimit
  return pack.grounds.flatMap((ground, at) =>
    ground.term.flatMap((item, index) =>
      lengths(item.value).some((length) => surelyLonger(length, longest))
        ? [
            {
              rule: 'pack.profile.record-limit',
              path: ['grounds', at, 'term', index],
              message: {
                en: `Under the profile ${title.en} no adverse record lasts longer than ${longest} (${law}).`,
                zh: `依${title.zh}规则模板，失信记录不得超过${longest}（${law}）。`,
              },
            },
          ]
        : [],
    ),
  )
}

// Another law may make persons public; the statute of the profile itself may not be named for it.
function publicPersons(
  pack: Pack,
  { personsPrivate, sources, title }: Profile,
): readonly Problem[] {
  if (personsPrivate === undefined) return []
  return pack.publication.flatMap(({ value, law }, at) =>
    value.public.includes('person') && Object.hasOwn(sources, sourceKey(law))
      ? [
          {
            rule: 'pack.profile.person-public',
            path: ['publication', at, 'value', 'public'],
            message: {
              en: `Under the profile ${title.en} natural persons are not public unless another law says so (${personsPrivate.law}).`,
              zh: `依${title.zh}规则模板，除其他法律另有规定外，自然人信息不公开（${personsPrivate.law}）。`,
            },
          },
        ]
      : [],
  )
}
