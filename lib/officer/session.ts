import { z } from 'zod';

/**
 * Who is logged in at this counter, and the tokens that speak for them. Lives in storage.session only, which
 * no page can read and no disk holds; the key that makes the tokens usable never leaves the browser.
 */
export const officerSessionSchema = z.strictObject({
  version: z.literal(1),
  /** Code of the officer, as the journal takes it. */
  officer: z.string().min(1).max(64),
  unit: z.string().min(1).max(64),
  /** Every unit that the officer may work for; the first is taken until another is chosen. */
  units: z.array(z.string().min(1).max(64)).max(50),
  issuer: z.url(),
  clientId: z.string().min(1).max(200),
  accessToken: z.string().min(1),
  /** ms since epoch. */
  accessUntil: z.number(),
  refreshToken: z.string().min(1).optional(),
  loggedInAt: z.number(),
});
export type OfficerSession = z.infer<typeof officerSessionSchema>;

/** Reads what storage.session holds; anything else means that nobody is logged in. */
export function parseOfficerSession(stored: unknown): OfficerSession | null {
  const parsed = officerSessionSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** What pages may show of a session: never a token. */
export interface OfficerView {
  readonly officer: string;
  readonly unit: string;
  readonly units: readonly string[];
}
