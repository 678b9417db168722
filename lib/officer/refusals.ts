/** Why nobody is logged in after trying: a closed list, each with one Vietnamese sentence in components/wording. */
export const LOGIN_REFUSALS = [
  'login-cancelled',
  'login-window-open',
  'login-denied',
  'login-timed-out',
  'login-not-permitted',
  'provider-unreachable',
  'not-the-provider',
  'provider-not-fit',
  'issuer-differs',
  'client-not-accepted',
  'answer-not-ours',
  'officer-code-missing',
  'unit-not-in-policy',
] as const;
export type LoginRefusal = (typeof LOGIN_REFUSALS)[number];

/** One of the refusals, thrown where a step of the login ends in it. */
export class LoginRefusedError extends Error {
  override readonly name = 'LoginRefusedError';
  readonly reason: LoginRefusal;
  constructor(reason: LoginRefusal) {
    super(reason);
    this.reason = reason;
  }
}
