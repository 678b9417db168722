import { z } from 'zod';
import { DATUM_KEYS } from '../citizen/keys';
import type { Assurance } from '../citizen/record';
import { idNumberSchema, oldIdNumberSchema, partialDateSchema } from '../citizen/record';
import { LOOK_UP_BASES } from './gateway-contract';
import type { LookUpRefusal } from './refusals';
import type { VerifiedRecord } from './verified-record';

export { LOOK_UP_REFUSALS, type LookUpRefusal } from './refusals';

/**
 * One question to a registry. At least one number; full name and birth date when known (an adapter says in
 * `needs` which it cannot do without). A name whose text is not trusted (card.ts) must be left out. Sensitive
 * data (DESIGN.md rule 15) come back only when `keys` names them.
 */
export const lookUpRequestSchema = z
  .strictObject({
    idNumber: z.string().optional(),
    oldIdNumber: z.string().optional(),
    fullName: z.string().min(1).max(200).optional(),
    birthDate: partialDateSchema.optional(),
    officer: z.string().min(1).max(200),
    unit: z.string().min(1).max(200),
    procedure: z.string().min(1).max(100),
    /** Dossier number, or our own session code until the system gives one. */
    dossier: z.string().min(1).max(100),
    /** One of the purposes that policy names; a code. */
    purpose: z.string().min(1).max(300),
    /** How number, name and birth date came to the clerk. */
    basis: z.enum(LOOK_UP_BASES).optional(),
    nonce: z.string().min(8).max(200),
    keys: z.array(z.enum(DATUM_KEYS)).optional(),
  })
  .readonly();
export type LookUpRequest = z.infer<typeof lookUpRequestSchema>;

export type LookUpResult =
  | { readonly outcome: 'found'; readonly record: VerifiedRecord }
  | {
      readonly outcome: 'refused';
      readonly reason: LookUpRefusal;
      /** When to try again, ms since epoch, where the registry said so. */
      readonly retryAt?: number;
    };

/** A yes or no about number, name and birth date together; nothing else of the citizen. */
export type VerifyResult =
  | {
      readonly outcome: 'answered';
      readonly matches: boolean;
      readonly assurance: Assurance;
      /** The answer speaks of invented citizens. */
      readonly training: boolean;
    }
  | Extract<LookUpResult, { outcome: 'refused' }>;

/** Where verified records come from. Never throws for what is expected: every refusal has its name. */
export interface RegistryPort {
  /** What a request must carry beside the number. */
  readonly needs: readonly ('fullName' | 'birthDate')[];
  /** Why nothing can be asked now (nobody logged in, told to wait), before any look-up is begun or logged. */
  ready?(): Promise<Extract<LookUpResult, { outcome: 'refused' }> | null>;
  lookUp(request: LookUpRequest): Promise<LookUpResult>;
  /** Whether one number, full name and birth date are one citizen's; all three must be in the request. */
  verify(request: LookUpRequest): Promise<VerifyResult>;
}

export function refuse(reason: LookUpRefusal): Extract<LookUpResult, { outcome: 'refused' }> {
  return { outcome: 'refused', reason };
}

/** True where nothing is missing that a verification compares. */
export function isComplete({ fullName, birthDate }: LookUpRequest): boolean {
  return fullName !== undefined && birthDate !== undefined;
}

/** True when every number of the request has its shape and there is at least one. */
export function hasWellFormedNumber(request: LookUpRequest): boolean {
  const { idNumber, oldIdNumber } = request;
  if (idNumber === undefined && oldIdNumber === undefined) return false;
  return (
    idNumberSchema.optional().safeParse(idNumber).success &&
    oldIdNumberSchema.optional().safeParse(oldIdNumber).success
  );
}
