import { readFileSync } from 'node:fs';

/**
 * A build for one province: KML_PROVINCE names a JSON file
 * `{ "hosts": [origin…], "policy"?: {…}, "extensionKey"?: text, "geckoId"?: text, "updateUrl"?: text }`.
 * Its hosts become fixed permissions, so that no clerk ever sees a prompt; its policy holds where no
 * administrator prescribes another. Without the variable: the general build.
 */
export function readProvince(file = process.env.KML_PROVINCE) {
  if (!file) return undefined;
  const province = JSON.parse(readFileSync(file, 'utf8'));
  const { hosts, policy, extensionKey, geckoId, updateUrl, ...unknown } = province;
  const strangers = Object.keys(unknown);
  if (strangers.length > 0) throw new Error(`${file}: unknown ${strangers.join(', ')}`);
  if (!Array.isArray(hosts) || hosts.length === 0) throw new Error(`${file}: hosts are missing`);
  return { hosts: hosts.map(checkedOrigin), policy, extensionKey, geckoId, updateUrl };
}

function checkedOrigin(text) {
  const { origin, protocol } = new URL(text);
  if (origin !== text || protocol !== 'https:') throw new Error(`${text} is no https origin`);
  return origin;
}

/** Match patterns know no port. */
export function hostPatterns({ hosts }) {
  return [...new Set(hosts.map((origin) => `https://${new URL(origin).hostname}/*`))];
}

/**
 * Where the extension's own pages and worker may connect: a province's build to its own services alone, the
 * general one to any https address, because policy names the service later; test builds to this machine too.
 */
export function connectSources(province, { test }) {
  const loopback = test ? ['http://127.0.0.1:*', 'http://localhost:*'] : [];
  if (!province?.policy) return ["'self'", 'https:', ...loopback];
  const { gateway, journal, lgsp037, login } = province.policy;
  const services = [gateway?.url, journal?.url, lgsp037?.url, login?.issuer].filter(Boolean);
  return ["'self'", ...new Set(services.map((url) => new URL(url).origin)), ...loopback];
}
