import { useQueryClient } from '@tanstack/react-query'

/** A consent given or ended changes what is kept: everything that shows it is fetched anew. */
export function useConsentChange(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      ['my-consents', 'my-scores', 'my-points'].map((name) =>
        queries.invalidateQueries({ queryKey: [name] }),
      ),
    )
  }
}
