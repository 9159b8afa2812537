import type { Calibrated, FoundDial, FoundMoment } from '../calibration/finding.ts'
import { DIALS } from '../world/parameters.ts'

const said = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? '–' : String(Number(value.toPrecision(3)))

/** The page that says which dials come nearest to the published counts, and how near that is. */
export function calibrationPage(found: Calibrated): string {
  const { calibration, distance, dials, moments, tried, accepted } = found
  const { title, experiment, policy, agents, since } = calibration
  const within = moments.filter(({ met }) => met).length
  return [
    `# ${title.en}`,
    '',
    `${title.zh}. Written by \`xinyong lab calibrate\` from \`${calibration.id}\`: the policy “${policy}” of \`${experiment}\` from`,
    `${since}, ${agents.toLocaleString('en')} made-up people; of ${tried} points tried the nearest ${accepted} were accepted.`,
    '',
    `**${within} of ${moments.length} published figures lie within their stated error of the best point; those searched by are ${said(distance)} stated`,
    'errors away in the root mean square.** What is missed is missed by the model, not by the search: read it before the verdicts.',
    '',
    '## Published figures',
    '',
    ...moments.map(momentLine),
    '',
    '## Dials',
    '',
    ...dials.map(dialLine),
    '',
    '## To use it in an experiment',
    '',
    '```yaml',
    'world:',
    '  set:',
    ...dials.filter(({ told }) => told).map(({ dial, best }) => `    ${dial}: ${said(best)}`),
    '```',
    '',
  ].join('\n')
}

function momentLine({ moment, best, low, high, met }: FoundMoment): string {
  const { title, value, error, source, held } = moment
  const off = best === undefined ? '' : `, ${said((100 * (best - value)) / value)} % off`
  const kept = held === true ? '; held out of the search' : ''
  return `- ${title.en} · ${title.zh}: published **${said(value)} ± ${said(error)}** (${source}), found **${said(best)}** [${said(low)}–${said(high)}]${off}; ${met ? 'within' : 'not within'} its error${kept}`
}

function dialLine({ dial, best, low, high, told }: FoundDial): string {
  const range = `${said(low)}–${said(high)}`
  return `- \`${dial}\` (${DIALS[dial].about}): **${said(best)}** [${range}]${told ? '' : '; the figures say nothing about it'}`
}
