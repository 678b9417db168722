import { z } from 'zod';
import { DATUM_KEYS, type FieldKey, isFieldKey } from '../citizen/keys';
import { PERSON_ROLES } from '../citizen/person';
import { IDENTITY_DECISIONS } from '../journal/codes';

const personRefSchema = z.strictObject({
  person: z.enum(PERSON_ROLES),
  ordinal: z.int().min(1).max(99),
});

/** What a clerk says a field asks: a datum of a person, never to be filled, or as the engine has it (null). */
const correctionSchema = z.union([
  personRefSchema.extend({
    key: z.custom<FieldKey>((key) => typeof key === 'string' && isFieldKey(key), 'no field key'),
  }),
  z.literal('never'),
  z.null(),
]);

/** Side panel → worker. Only the panel in the browser's own frame may send these (see ./sender). */
export const counterRequestSchema = z.discriminatedUnion('type', [
  /** The page in front of the clerk: readable, permission missing, or none. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('page'), windowId: z.int() }),
  /** A scan or a typed number, as the box holds it. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('scan'),
    windowId: z.int(),
    text: z.string().max(4000),
    /** A keyboard program rewrote letters while the box was filled. */
    inputMethod: z.boolean().optional(),
  }),
  /** What the look-up needs beside the number, typed from a card, a phone or a paper. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('details'),
    fullName: z.string().max(120),
    birthDate: z.string().max(20),
    basis: z.enum(['card-typed', 'vneid-shown', 'paper-shown']),
  }),
  /** The purpose of the open dossier's look-ups, one of policy's. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('purpose'),
    code: z.string().max(40),
  }),
  /** The procedure's national code, where the page does not say it. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('procedure'),
    code: z.string().max(40),
  }),
  /** What of the form in front could be verified as it stands there. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('check-form'), windowId: z.int() }),
  /** Whether one person's number, name and birth date in the form belong together: yes or no. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('verify'), person: personRefSchema }),
  z.strictObject({ to: z.literal('counter'), type: z.literal('check-close') }),
  /** Why the clerk goes on, or not, although card and record differ. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('identity'),
    citizen: z.string(),
    decision: z.enum(IDENTITY_DECISIONS),
  }),
  /** Ends the officer's session; everything held is forgotten first. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('log-out') }),
  /** Who is this in the form? One citizen may have several capacities (father and applicant). */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('place'),
    citizen: z.string(),
    roles: z.array(personRefSchema).min(1).max(6),
  }),
  /** One row of the review: leave it, take it, replace, or take one of the offered choices. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('row'),
    fieldId: z.string(),
    choice: z.strictObject({
      chosen: z.boolean(),
      choiceId: z.string().nullable(),
      replace: z.boolean(),
    }),
  }),
  /** The one confirm (rules 2 and 3). `trusted` is the event's own isTrusted. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('confirm'),
    revision: z.int(),
    trusted: z.boolean(),
  }),
  /** One fill of the dossier; without a name the one whose outcome is shown. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('undo'),
    fill: z.string().max(40).optional(),
  }),
  /** Which filled fields still show what was written. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('recheck') }),
  z.strictObject({ to: z.literal('counter'), type: z.literal('cancel') }),
  z.strictObject({ to: z.literal('counter'), type: z.literal('reveal'), fieldId: z.string() }),
  /** One field of the open form, corrected for this form from now on. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('correct'),
    fieldId: z.string().max(40),
    signature: z.string().max(80),
    says: correctionSchema,
  }),
  /** The clerk has seen what is new in a form that was corrected before. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('accept-change') }),
  /** Data that a citizen calls wrong: counted, for a paper that is filled in by hand. */
  z.strictObject({
    to: z.literal('counter'),
    type: z.literal('discrepancy'),
    citizen: z.string(),
    keys: z.array(z.enum(DATUM_KEYS)).min(1).max(DATUM_KEYS.length),
  }),
  /** Reads the form again: it changed, or another step is open. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('reread') }),
  z.strictObject({ to: z.literal('counter'), type: z.literal('remove'), citizen: z.string() }),
  /** Ends the dossier: everything held is forgotten. */
  z.strictObject({ to: z.literal('counter'), type: z.literal('next') }),
  z.strictObject({ to: z.literal('counter'), type: z.literal('dismiss') }),
]);

export type CounterRequest = z.infer<typeof counterRequestSchema>;
