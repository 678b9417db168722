/** One question as the stand-in read it. */
export interface Asked037 {
  readonly [name: string]: unknown;
  readonly url: string;
}

export function startService037(options?: { port?: number }): Promise<{
  readonly soapUrl: string;
  readonly facadeUrl: string;
  readonly asked: readonly Asked037[];
  behave(name: string): void;
  close(): Promise<void>;
}>;
