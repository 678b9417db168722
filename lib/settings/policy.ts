import { z } from 'zod';
import { unitCodeSchema } from '../journal/entry';

/** Scheme, host and port alone: a path or query could carry what somebody typed there. */
export function isWebOrigin(text: string): boolean {
  const url = addressOf(text);
  return url !== undefined && url.origin === text && /^https?:$/.test(url.protocol);
}

/** https, or http on this very machine where a test build allows that. */
function isSafeAddress(text: string, loopback: boolean): boolean {
  const url = addressOf(text);
  if (url?.username !== '' || url.search !== '' || url.hash !== '') return false;
  if (url.protocol === 'https:') return true;
  return loopback && url.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname);
}

function addressOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** A public key on P-256 as RFC 7517 writes it; a private part has no place here. */
const keySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().regex(/^[\w-]{43}$/),
  y: z.string().regex(/^[\w-]{43}$/),
  kid: z.string().min(1).max(100),
  alg: z.literal('ES256').optional(),
  use: z.literal('sig').optional(),
});

const deadlineSeconds = z.int().min(2).max(25).default(10);
const codeAndLabel = (code: z.ZodType<string, string>) =>
  z.strictObject({ code, label: z.string().min(1).max(200) });

/** An address of the schema below; `loopback` allows http on this machine. */
const address = (loopback: boolean) =>
  z
    .string()
    .max(300)
    .refine((text) => isSafeAddress(text, loopback), 'no https address');

/** A public key as C2SP signed-note writes it: NAME+ID+KEY. */
const noteKey = z.string().regex(/^[^\s+]{1,120}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/);

const shape = (loopback: boolean) => ({
  /** Where records come from. */
  registry: z.enum(['embedded', 'gateway', 'lgsp037']),
  gateway: z
    .strictObject({
      url: address(loopback),
      /** `iss` of its signed answers; the address itself where nothing is said. */
      issuer: z.url().max(300).optional(),
      keys: z.array(keySchema).min(1).max(10),
      needs: z.array(z.enum(['fullName', 'birthDate'])).default([]),
      deadlineSeconds,
    })
    .optional(),
  lgsp037: z
    .strictObject({
      /** Whole address of the JSON façade. */
      url: address(loopback),
      /** The officer's session with that system (cookies), or the token of our login. */
      authorization: z.enum(['session', 'bearer']).default('session'),
      /** GovAgencyCode. */
      agency: z.string().min(1).max(64),
      /** The officer's account there is officer@staffDomain. */
      staffDomain: z
        .string()
        .max(100)
        .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
        .optional(),
      deadlineSeconds,
    })
    .optional(),
  login: z
    .strictObject({
      issuer: address(loopback),
      clientId: z.string().min(1).max(200).default('khai-mot-lan'),
      scope: z.string().min(1).max(300).default('openid officer citizen:lookup citizen:verify'),
      resource: address(loopback).optional(),
      officerClaim: z.string().min(1).max(60).default('officer'),
      unitClaim: z.string().min(1).max(60).default('unit'),
    })
    .optional(),
  /** The unit's server that takes this machine's journal; where none is named nothing is ever sent. */
  journal: z
    .strictObject({
      url: address(loopback),
      /** Whose signed checkpoints over that server's journals are checked, and who co-signs them. */
      tree: z
        .strictObject({ keeper: noteKey, cosigners: z.array(noteKey).max(20).default([]) })
        .optional(),
    })
    .optional(),
  minimumAssurance: z.enum(['signed', 'transport']).default('signed'),
  /** Origins of procedure systems; where any are named, no other page is read or filled. */
  sites: z.array(z.string().refine(isWebOrigin, 'no web origin')).max(100).default([]),
  units: z.array(codeAndLabel(unitCodeSchema)).max(100).default([]),
  purposes: z
    .array(codeAndLabel(z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)))
    .min(1)
    .max(20)
    .default([{ code: 'dossier', label: 'Giải quyết hồ sơ thủ tục hành chính' }]),
  /** Who may sign form maps, and whether others count. */
  formMaps: z
    .strictObject({
      keys: z.array(keySchema).min(1).max(10),
      signedOnly: z.boolean().default(false),
    })
    .optional(),
  idleMinutes: z.int().min(1).max(60).default(15),
});

/** What an administrator prescribes (docs/policy): wins over everything that is set at the counter. */
export const policySchema = (loopback: boolean) =>
  z
    .strictObject(shape(loopback))
    .refine((policy) => policy.registry !== 'gateway' || policy.gateway, 'gateway is missing')
    .refine((policy) => policy.registry !== 'gateway' || policy.login, 'login is missing')
    .refine((policy) => policy.registry !== 'lgsp037' || policy.lgsp037, 'lgsp037 is missing')
    .refine(
      (policy) => policy.lgsp037?.authorization !== 'bearer' || policy.login,
      'login is missing',
    )
    .refine((policy) => !policy.journal || policy.login, 'login is missing')
    .refine(
      (policy) => policy.registry !== 'lgsp037' || policy.minimumAssurance === 'transport',
      'lgsp037 answers are not signed: minimumAssurance must be transport',
    );

export type Policy = z.infer<ReturnType<typeof policySchema>>;

export type ParsedPolicy =
  /** Nobody prescribed anything: training with the embedded population. */
  | { readonly outcome: 'none' }
  | { readonly outcome: 'policy'; readonly policy: Policy }
  /** Something is prescribed and cannot be read: nothing is looked up until it can. Names, no contents. */
  | { readonly outcome: 'broken'; readonly faults: readonly string[] };

const TRAINING_POLICY: Policy = policySchema(false).parse({ registry: 'embedded' });

/** Reads what the browser hands over as managed storage. Unknown names make it broken, never silently weaker. */
export function parsePolicy(stored: unknown, { loopback }: { loopback: boolean }): ParsedPolicy {
  if (stored === undefined || isEmpty(stored)) return { outcome: 'none' };
  const parsed = policySchema(loopback).safeParse(stored);
  if (parsed.success) return { outcome: 'policy', policy: parsed.data };
  const faults = parsed.error.issues.map(
    ({ path, message }) => `${path.length > 0 ? path.join('.') : 'policy'}: ${message}`,
  );
  return { outcome: 'broken', faults: [...new Set(faults)].slice(0, 20) };
}

/** What holds where nothing is prescribed. */
export function effectivePolicy(parsed: ParsedPolicy): Policy {
  return parsed.outcome === 'policy' ? parsed.policy : TRAINING_POLICY;
}

function isEmpty(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && Object.keys(stored).length === 0;
}
