export interface Province {
  readonly hosts: readonly string[];
  readonly policy?: Readonly<Record<string, { readonly url?: string; readonly issuer?: string }>>;
  readonly extensionKey?: string;
  readonly geckoId?: string;
  readonly updateUrl?: string;
}
export function readProvince(file?: string): Province | undefined;
export function hostPatterns(province: Province): string[];
export function connectSources(province: Province | undefined, build: { test: boolean }): string[];
