import type { CommanderError } from 'commander'
import type { Text } from '@xinyong/identity'

/** Chinese for what commander says in English; what it names (option, argument, command) stands in quotes. */
const chinese: Readonly<Record<string, (named: string) => string>> = {
  'commander.unknownOption': (name) => `没有选项 ${name}`,
  'commander.unknownCommand': (name) => `没有命令 ${name}`,
  'commander.optionMissingArgument': (name) => `选项 ${name} 缺少取值`,
  'commander.missingArgument': (name) => `缺少参数 ${name}`,
  'commander.missingMandatoryOptionValue': (name) => `缺少必需的选项 ${name}`,
  'commander.invalidArgument': (name) => `取值无效：${name}`,
  'commander.excessArguments': () => '参数过多',
  'commander.conflictingOption': (name) => `选项不能同时使用：${name}`,
}

/** Wrong usage in both languages; undefined where the person asked for help or the version. */
export function usageText(error: CommanderError): Text | undefined {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined
  const en = error.message.replace(/^error: /, '')
  const named = [...en.matchAll(/'([^']+)'/g)].map((match) => match[1]).join(' / ')
  const zh = chinese[error.code]?.(named)
  return { en, zh: zh === undefined ? en : zh }
}
