import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { officerSchema, unitSchema } from '../../lib/registry/gateway-contract';
import type { Caller } from './caller';

export const TOKEN_ALGORITHMS = ['ES256', 'PS256', 'RS256'] as const;
const MAX_TOKEN_LENGTH = 8192;
/** An access token that lives longer than this is refused: it would be worth stealing. */
const LONGEST_TOKEN_LIFE_S = 900;

export interface TokenRules {
  readonly issuer: string;
  /** This gateway's name among the issuer's resources (RFC 8707). */
  readonly resource: string;
  readonly clients: readonly string[];
  /** Names of the claims that say who the officer is. */
  readonly claims: {
    readonly officer: string;
    readonly units: string;
    readonly staffId?: string | undefined;
    readonly staffEmail?: string | undefined;
  };
}

export type TokenVerdict =
  | { readonly outcome: 'accepted'; readonly caller: Caller }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'issuer-unavailable' };

const tokenClaims = z.looseObject({
  exp: z.int(),
  iat: z.int(),
  client_id: z.string().min(1).max(200),
  scope: z.string().max(1000).default(''),
  cnf: z.object({ jkt: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
});
const unitsSchema = z.union([z.array(unitSchema).max(200), unitSchema.transform((one) => [one])]);
const staffSchema = z.string().min(1).max(100).optional();

/**
 * Reads a JWT access token (RFC 9068) that is bound to a DPoP key. A token without such a binding is
 * refused: whoever finds it could use it.
 */
export async function checkToken(
  token: string,
  keys: JWTVerifyGetKey,
  rules: TokenRules,
  now: number,
): Promise<TokenVerdict> {
  if (token.length > MAX_TOKEN_LENGTH) return { outcome: 'refused' };
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: rules.issuer,
      audience: rules.resource,
      typ: 'at+jwt',
      algorithms: [...TOKEN_ALGORITHMS],
      currentDate: new Date(now),
      clockTolerance: 5,
      requiredClaims: ['exp', 'iat', 'sub', 'client_id'],
    });
    return readCaller(payload, rules);
  } catch (fault) {
    return { outcome: isAboutTheToken(fault) ? 'refused' : 'issuer-unavailable' };
  }
}

/** Everything else is a fault of fetching the issuer's keys. */
function isAboutTheToken(fault: unknown): boolean {
  if (fault instanceof errors.JWKSTimeout || fault instanceof errors.JWKSInvalid) return false;
  return fault instanceof errors.JOSEError && fault.code !== 'ERR_JOSE_GENERIC';
}

function readCaller(payload: Record<string, unknown>, rules: TokenRules): TokenVerdict {
  const claims = tokenClaims.safeParse(payload);
  const { claims: names } = rules;
  const officer = officerSchema.safeParse(payload[names.officer]);
  const units = unitsSchema.safeParse(payload[names.units] ?? []);
  const staffId = staffSchema.safeParse(names.staffId && payload[names.staffId]);
  const staffEmail = staffSchema.safeParse(names.staffEmail && payload[names.staffEmail]);
  if (!claims.success || !officer.success || !units.success) return { outcome: 'refused' };
  const { client_id: client, cnf, scope, iat, exp } = claims.data;
  if (!rules.clients.includes(client) || exp - iat > LONGEST_TOKEN_LIFE_S) {
    return { outcome: 'refused' };
  }
  return {
    outcome: 'accepted',
    caller: {
      officer: officer.data,
      units: units.data,
      client,
      jkt: cnf.jkt,
      scopes: scope.split(' ').filter(Boolean),
      ...(staffId.data === undefined ? {} : { staffId: staffId.data }),
      ...(staffEmail.data === undefined ? {} : { staffEmail: staffEmail.data }),
    },
  };
}
