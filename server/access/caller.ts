/** Who calls, as the access token and its key's proof say. */
export interface Caller {
  readonly officer: string;
  readonly units: readonly string[];
  /** `client_id` of the program that calls. */
  readonly client: string;
  /** Thumbprint of the DPoP key. */
  readonly jkt: string;
  readonly scopes: readonly string[];
  /** The officer as the 037 service names them (MaCanBo, StaffEmail), where the issuer says so. */
  readonly staffId?: string;
  readonly staffEmail?: string;
}
