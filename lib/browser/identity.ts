import { LoginRefusedError } from '../officer/refusals';
import { browser } from './api';

/**
 * Where the identity provider sends the browser back to, without a path: Firefox assumes that address where
 * the request was pushed (PAR) and the login address names none.
 */
export function loginRedirect(): string {
  return browser.identity.getRedirectURL();
}

/** Shows the provider's page in a window of the browser; answers the address at which it ended. */
export async function openLoginWindow(url: string): Promise<string> {
  try {
    const landed = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    if (landed) return landed;
  } catch (fault) {
    throw new LoginRefusedError(reasonOf(fault instanceof Error ? fault.message : ''));
  }
  throw new LoginRefusedError('login-cancelled');
}

/** The browsers tell these apart by their sentences alone. */
function reasonOf(message: string) {
  if (/only one|already in progress/i.test(message)) return 'login-window-open';
  if (/could not be loaded|load/i.test(message)) return 'provider-unreachable';
  return 'login-cancelled';
}
