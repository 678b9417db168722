import type { OfficerSession } from './session';

export interface OfficerStore {
  load(): Promise<OfficerSession | null>;
  save(session: OfficerSession): Promise<void>;
  remove(): Promise<void>;
}

/** Keeps the DPoP key pair. Its private half is made non-extractable: it can be used here and never read. */
export interface KeyStore {
  load(): Promise<CryptoKeyPair | null>;
  save(pair: CryptoKeyPair): Promise<void>;
  remove(): Promise<void>;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface OfficerPorts {
  readonly fetch: Fetch;
  readonly store: OfficerStore;
  readonly keys: KeyStore;
  readonly now: () => number;
  /** One renewal at a time among all contexts of the extension: a refresh token is good once. */
  readonly exclusive?: <T>(work: () => Promise<T>) => Promise<T>;
  /** http on loopback, for tests; false in every release build. */
  readonly allowLoopback: boolean;
}

export interface LoginPorts extends OfficerPorts {
  /** Where the identity provider sends the browser back to; registered there exactly. */
  readonly redirectUri: string;
  /** Shows the login page and answers the address it ended at; throws LoginRefusedError. */
  readonly openLogin: (url: string) => Promise<string>;
  /** Which codes can stand in the journal; others are no codes. */
  readonly accepts: { officer(code: string): boolean; unit(code: string): boolean };
}

/** How officers log in here, from policy. */
export interface LoginConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** RFC 8707: the gateway that access tokens are meant for. */
  readonly resource?: string | undefined;
  /** Claims of the ID token that hold the officer's code and unit. */
  readonly officerClaim: string;
  readonly unitClaim: string;
  /** Units of this counter; empty = whatever the provider says. */
  readonly units: readonly string[];
}
