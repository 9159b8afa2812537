import type { Text } from '@xinyong/identity'
import type { ErrorCode } from 'yaml'

/** What the reader of YAML complains of, in Chinese; in English it speaks for itself. */
const IN_CHINESE: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: '别名有误',
  BAD_DQ_ESCAPE: '双引号内的转义有误',
  BAD_INDENT: '缩进有误',
  BAD_SCALAR_START: '值不能以此字符开头，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '此处不能在同一行嵌套映射；含冒号的文本请加引号',
  BLOCK_IN_FLOW: '括号内不能使用按缩进书写的内容',
  DUPLICATE_KEY: '同一字段出现两次',
  MISSING_CHAR: '缺少字符（如冒号、逗号、引号或右括号）',
  MULTILINE_IMPLICIT_KEY: '字段名不能跨行；请检查冒号和缩进',
  MULTIPLE_DOCS: '一个文件只能有一份内容',
  TAB_AS_INDENT: '缩进须用空格，不能用制表符',
  UNEXPECTED_TOKEN: '此处不应有该字符',
}

export const yamlWords = (code: ErrorCode, message: string): Text => ({
  en: `This is no YAML: ${message}`,
  zh: `不是有效的YAML：${IN_CHINESE[code] ?? '此处无法读取'}。`,
})
