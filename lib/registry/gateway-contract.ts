import { z } from 'zod';
import { DATUM_KEYS, SENSITIVE_KEYS } from '../citizen/keys';
import {
  DATUM_SOURCES,
  datumSchema,
  idNumberSchema,
  oldIdNumberSchema,
  partialDateSchema,
} from '../citizen/record';

/**
 * The contract between the extension and a province's gateway (docs/gateway.md), version 1. Both sides parse
 * with these schemas, and the OpenAPI document is made of them. Texts are codes: no free text travels.
 */
export const GATEWAY_PATHS = {
  about: '/v1/about',
  keys: '/v1/keys',
  lookUps: '/v1/lookups',
  verifications: '/v1/verifications',
  dossiers: '/v1/dossiers',
  reconciliation: '/v1/reconciliation',
} as const;

/** Scopes of an access token (RFC 9068 `scope`): what its holder may do here. */
export const GATEWAY_SCOPES = {
  lookUp: 'citizen:lookup',
  verify: 'citizen:verify',
  report: 'dossier:report',
  reconcile: 'lookup:reconcile',
} as const;

export const RECORD_TYPE = 'citizen-record+jwt';
export const VERIFICATION_TYPE = 'citizen-verification+jwt';
/** Media types of the signed answers, whose bodies are one JWS in compact form. */
export const RECORD_MEDIA_TYPE = `application/${RECORD_TYPE}`;
export const VERIFICATION_MEDIA_TYPE = `application/${VERIFICATION_TYPE}`;
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';
/** The only algorithms of a signed answer; `none`, HMAC and keys inside the answer are never accepted. */
export const RECORD_ALGORITHMS = ['ES256'] as const;

/** The longest life of a signed answer, in seconds, from `iat` to `exp`. */
export const RECORD_LIFETIME_S = 120;
/** How far a requestId's time may lie from the gateway's clock, in milliseconds. */
export const REQUEST_WINDOW_MS = 300_000;
/** The largest request and the largest answer, in bytes. */
export const MAX_REQUEST_BYTES = 8 * 1024;
export const MAX_ANSWER_BYTES = 256 * 1024;

const code = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9]+(?:[._:/-][A-Za-z0-9]+)*$/);

/** Codes as the journal takes them; the gateway checks them against the token and its licences. */
export const officerSchema = code(64).describe('Mã cán bộ / officer code');
export const unitSchema = code(64).describe('Mã đơn vị / unit code');
export const procedureSchema = z
  .string()
  .regex(/^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/)
  .describe('Mã thủ tục hành chính / national procedure code, such as 1.001193');
/** A dossier number, or the session code `P-XXXXX-XXXXX` until the procedure system has given one. */
export const dossierSchema = code(40)
  .refine((text) => !/\d{9}/.test(text), 'holds a number of a person')
  .describe('Mã hồ sơ hoặc mã phiên tiếp nhận / dossier number or session code');

/** UUID version 7: its time tells the gateway how long a repeat of it can come (RFC 9562 §5.7). */
export const requestIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .describe('UUIDv7 do bên gọi tạo, mỗi lượt một mã / made by the caller, one per call');
export const nonceSchema = z.string().regex(/^[A-Za-z0-9_-]{16,128}$/);

/** How name, birth date and number came to the clerk. */
export const LOOK_UP_BASES = [
  'card-scanned',
  'card-typed',
  'vneid-shown',
  'paper-shown',
  'form-held',
] as const;
export const basisSchema = z.enum(LOOK_UP_BASES);

/** Why the citizen's data are asked for; `code` is one of the purposes that policy and gateway know. */
export const purposeSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  procedure: procedureSchema,
  dossier: dossierSchema,
});

const personShape = {
  idNumber: idNumberSchema.optional(),
  oldIdNumber: oldIdNumberSchema.optional(),
};
const fullNameSchema = z.string().min(1).max(120);
const hasNumber = (body: { idNumber?: string | undefined; oldIdNumber?: string | undefined }) =>
  (body.idNumber === undefined) !== (body.oldIdNumber === undefined);

export const SENSITIVE_KEY_LIST = DATUM_KEYS.filter((key) => SENSITIVE_KEYS.has(key));
const sensitiveKeySchema = z.enum(SENSITIVE_KEY_LIST);

const envelope = {
  requestId: requestIdSchema,
  nonce: nonceSchema,
  unit: unitSchema,
  purpose: purposeSchema,
  basis: basisSchema.optional(),
};

/**
 * Body of `POST /v1/lookups`. Exactly one number; an upstream that needs name and birth date says so in
 * `/v1/about`. Ethnicity, religion, blood type and marital status come back only when `sensitive` names them.
 */
export const lookUpBodySchema = z
  .strictObject({
    ...envelope,
    ...personShape,
    fullName: fullNameSchema.optional(),
    birthDate: partialDateSchema.optional(),
    sensitive: z.array(sensitiveKeySchema).max(SENSITIVE_KEY_LIST.length).optional(),
  })
  .refine(hasNumber, 'exactly one number');

/** Body of `POST /v1/verifications`: does this number, name and birth date belong together? */
export const verificationBodySchema = z
  .strictObject({
    ...envelope,
    ...personShape,
    fullName: fullNameSchema,
    birthDate: partialDateSchema,
  })
  .refine(hasNumber, 'exactly one number');

/** A citizen as logs name them: HMAC-SHA256 under a key of the gateway, and that key's id. */
export const gatewayPseudonymSchema = z.strictObject({
  keyId: z.string().regex(/^gateway:[0-9a-f]{16}$/),
  value: z.string().regex(/^[0-9a-f]{64}$/),
});

const signedShape = {
  iss: z.url().max(300),
  /** `client_id` of the token that asked. */
  aud: z.string().min(1).max(200),
  jti: z.uuid(),
  /** Seconds since 1970. */
  iat: z.int().min(0),
  exp: z.int().min(0),
  requestId: requestIdSchema,
  nonce: nonceSchema,
  officer: officerSchema,
  unit: unitSchema,
  purpose: purposeSchema,
  /** Thumbprint (RFC 7638) of the DPoP key that asked, so that another key's holder cannot use the answer. */
  cnf: z.strictObject({ jkt: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  /** True where the upstream holds invented citizens: such an answer fills our own pages only (rule 5). */
  training: z.boolean(),
};

/** Claims of a signed record, in a JWS with `typ` citizen-record+jwt (DESIGN.md §5). */
export const recordClaimsSchema = z
  .strictObject({
    ...signedShape,
    sub: idNumberSchema.describe('Số định danh của công dân / number of the citizen'),
    pseudonym: gatewayPseudonymSchema,
    data: z.array(datumSchema).max(80),
  })
  .refine(({ iat, exp }) => exp > iat && exp - iat <= RECORD_LIFETIME_S, 'lives too long');

/** Claims of a signed yes or no, in a JWS with `typ` citizen-verification+jwt. */
export const verificationClaimsSchema = z
  .strictObject({
    ...signedShape,
    sub: z.union([idNumberSchema, oldIdNumberSchema]).describe('Số đã hỏi / the number asked'),
    matches: z.boolean(),
  })
  .refine(({ iat, exp }) => exp > iat && exp - iat <= RECORD_LIFETIME_S, 'lives too long');

/** Answer of `GET /v1/about`: what a caller must send, no secret and no value. */
export const aboutSchema = z.strictObject({
  contract: z.literal(1),
  issuer: z.url(),
  /** The `aud` that access tokens for this gateway carry. */
  resource: z.url(),
  needs: z.array(z.enum(['fullName', 'birthDate'])),
  sources: z.array(z.enum(DATUM_SOURCES)),
  training: z.boolean(),
});

/** One dossier as the procedure system or the counter knows it. */
export const dossierReportSchema = z.strictObject({
  dossier: dossierSchema,
  /** The session code that stood for it before it had a number. */
  session: dossierSchema.optional(),
  unit: unitSchema,
  procedure: procedureSchema,
  receivedAt: z.iso.datetime(),
});

/** Body of `POST /v1/dossiers`; a report that is already known changes nothing. */
export const dossierReportsSchema = z.strictObject({
  reports: z.array(dossierReportSchema).min(1).max(50),
});

export type GatewayPurpose = z.infer<typeof purposeSchema>;
export type LookUpBasis = z.infer<typeof basisSchema>;
export type LookUpBody = z.infer<typeof lookUpBodySchema>;
export type VerificationBody = z.infer<typeof verificationBodySchema>;
export type RecordClaims = z.infer<typeof recordClaimsSchema>;
export type VerificationClaims = z.infer<typeof verificationClaimsSchema>;
export type GatewayPseudonym = z.infer<typeof gatewayPseudonymSchema>;
export type GatewayAbout = z.infer<typeof aboutSchema>;
export type DossierReport = z.infer<typeof dossierReportSchema>;
