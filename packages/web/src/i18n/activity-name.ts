import { activities } from '../api/vocabulary.ts'
import { useLanguage } from './locale.tsx'

/** An activity of the published vocabulary in the reader's language; an unknown one by its id. */
export function useActivityName(): (id: string) => string {
  const { pick } = useLanguage()
  return (id) => {
    const found = activities.find((activity) => activity.id === id)
    return found === undefined ? id : pick(found)
  }
}
