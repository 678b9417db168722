export interface RunningPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly data: string;
  stop(): Promise<void>;
}
export function findPostgres(): string | undefined;
export function startPostgres(options?: {
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly under?: string;
}): Promise<RunningPostgres>;
