import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { api } from './client.ts'
import type { Me } from './session.ts'

// The library is fetched when somebody reaches for a passkey, not before.
// eslint-disable-next-line typescript/explicit-function-return-type -- a module's type has no name
const library = () => import('@simplewebauthn/browser')

export async function signInWithPasskey(): Promise<Me> {
  const { state, options } = await api.passkeyOptions({ use: 'sign-in' })
  const { startAuthentication } = await library()
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON
  const response = await startAuthentication({ optionsJSON })
  return api.passkeyVerify({ state, use: 'sign-in', response: { ...response } })
}

export async function addPasskey(): Promise<Me> {
  const { state, options } = await api.passkeyOptions({ use: 'register' })
  const { startRegistration } = await library()
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON
  const response = await startRegistration({ optionsJSON })
  return api.passkeyVerify({ state, use: 'register', response: { ...response } })
}
