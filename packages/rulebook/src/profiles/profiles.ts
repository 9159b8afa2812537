import { deepFreeze } from '../pack/freeze.ts'
import { henan2019 } from './henan-2019.ts'
import type { Profile } from './profile.ts'
import { shandong2020 } from './shandong-2020.ts'
import { shanghai2017 } from './shanghai-2017.ts'
import { shenzhen2023 } from './shenzhen-2023.ts'
import { zhejiang2017 } from './zhejiang-2017.ts'

/** The provincial due-process profiles a pack can adopt, oldest first. */
export const profiles: readonly Profile[] = deepFreeze([
  shanghai2017,
  zhejiang2017,
  henan2019,
  shandong2020,
  shenzhen2023,
])

export const profileOf = (id: unknown): Profile | undefined =>
  profiles.find((profile) => profile.id === id)
