export function startIdentity(options: {
  resource: string;
  redirectUris: string[];
  clientId?: string;
  port?: number;
  tokenLifeS?: number;
}): Promise<{ readonly issuer: string; close(): Promise<void> }>;
