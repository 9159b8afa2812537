import { errorText, type CitedRefusal } from '@xinyong/app'
import { errorCatalogue, type AppError, type ErrorCode } from '@xinyong/contract'
import type { Locale, Text } from '@xinyong/identity'

/** RFC 9457, with our stable code and, where the law refuses, its rule and citation. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ErrorCode
  readonly field?: string
  readonly rule?: string
  readonly law?: string
  readonly lawText?: Text
  readonly notBefore?: string
  readonly message: Text
  readonly reference?: string
}

const titles: Readonly<Record<number, Text>> = {
  400: { en: 'The request is not valid', zh: '请求无效' },
  401: { en: 'Sign in needed', zh: '需要登录' },
  403: { en: 'Not allowed', zh: '不允许' },
  404: { en: 'Not found', zh: '未找到' },
  409: { en: 'Somebody was faster', zh: '已被他人先行处理' },
  413: { en: 'Too large', zh: '内容过大' },
  422: { en: 'Not accepted', zh: '不予受理' },
  429: { en: 'Too many requests', zh: '请求过于频繁' },
  502: { en: 'Another server failed', zh: '其他服务器出错' },
  503: { en: 'Not available now', zh: '暂不可用' },
}
const fault: Text = { en: 'Something went wrong', zh: '发生错误' }

/** The document of an error of the catalogue, in the reader's language and, under `message`, in both. */
export function problemOf(error: AppError, locale: Locale): ProblemDocument {
  const { status } = errorCatalogue[error.code]
  const message = errorText(error)
  const field = error.params['field']
  const reference = error.params['reference']
  const refusal: CitedRefusal | undefined = error.refusal
  return {
    type: `/${locale}/api#${error.code.replace('/', '-')}`,
    title: (titles[status] ?? fault)[locale],
    status,
    detail: message[locale],
    code: error.code,
    ...(typeof field === 'string' ? { field } : {}),
    ...(refusal
      ? {
          rule: refusal.rule,
          ...(refusal.law === undefined ? {} : { law: refusal.law }),
          ...(refusal.lawText === undefined ? {} : { lawText: refusal.lawText }),
          ...(refusal.notBefore === undefined ? {} : { notBefore: refusal.notBefore }),
        }
      : {}),
    message,
    ...(typeof reference === 'string' ? { reference } : {}),
  }
}
