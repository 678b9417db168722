import type { Policy } from './policy';

/** How officers log in under this policy; undefined where nobody needs to. */
export function loginConfig(policy: Policy) {
  const { login, gateway, journal, lgsp037, registry, units } = policy;
  const needed =
    journal !== undefined ||
    registry === 'gateway' ||
    (registry === 'lgsp037' && lgsp037?.authorization === 'bearer');
  if (!login || !needed) return undefined;
  const resource = login.resource ?? (registry === 'gateway' ? gateway?.url : journal?.url);
  return {
    issuer: login.issuer,
    clientId: login.clientId,
    scope: login.scope,
    ...(resource ? { resource } : {}),
    officerClaim: login.officerClaim,
    unitClaim: login.unitClaim,
    units: units.map(({ code }) => code),
  };
}

/** Origins that the extension itself speaks to under this policy, which the browser must allow. */
export function serviceOrigins(policy: Policy): readonly string[] {
  const { registry, gateway, journal, lgsp037 } = policy;
  const service = registry === 'gateway' ? gateway?.url : lgsp037?.url;
  const login = loginConfig(policy);
  const addresses = [
    ...(registry === 'embedded' ? [] : [service]),
    ...(journal || registry !== 'embedded' ? [journal?.url, login?.issuer] : []),
  ].filter((text) => text !== undefined);
  return [...new Set(addresses.map((text) => new URL(text).origin))];
}
