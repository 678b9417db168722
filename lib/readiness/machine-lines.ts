import type { ChainFault } from '../journal/chain-check';
import { line, type ReadinessLine } from './line';

export interface MachineFacts {
  /** Such as "Chrome"; '' where the browser does not say. */
  readonly browser: string;
  /** Such as "128.0.1"; '' where the browser does not say. */
  readonly browserVersion: string;
  /** The oldest version that the manifest allows. */
  readonly oldestVersion: string;
  readonly extensionVersion: string;
  /** Built for one province, with its own policy. */
  readonly province: boolean;
  readonly testBuild: boolean;
}

export function browserLine(facts: MachineFacts): ReadinessLine {
  const { browser, browserVersion, oldestVersion } = facts;
  const major = Number.parseInt(browserVersion, 10);
  const oldest = Number.parseInt(oldestVersion, 10);
  const told = [browser, browserVersion, oldestVersion];
  if (!browser || !Number.isFinite(major) || !Number.isFinite(oldest))
    return line('browser', 'unknown', 'browser-unknown', told);
  return major < oldest
    ? line('browser', 'todo', 'browser-old', told)
    : line('browser', 'good', 'browser-good', told);
}

export function extensionLine({
  extensionVersion,
  province,
  testBuild,
}: MachineFacts): ReadinessLine {
  const kinds = [
    ...(province ? ['bản dựng riêng của tỉnh'] : []),
    ...(testBuild ? ['bản thử nghiệm'] : []),
  ];
  return line('extension', 'good', 'extension-good', [extensionVersion, ...kinds]);
}

export interface StorageFacts {
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  readonly quota: number | null;
  /** The browser will not clear it when the disk is short. */
  readonly kept: boolean;
}

/** A year of a busy counter stays below this. */
export const ENOUGH_BYTES = 200_000_000;

/** In millions of bytes. */
const megabytes = (bytes: number) => String(Math.round(bytes / 1_000_000));

export function storageLine({ used, quota, kept }: StorageFacts): ReadinessLine {
  if (used === null || quota === null) return line('storage', 'unknown', 'storage-unknown');
  const told = [megabytes(used), megabytes(quota - used)];
  if (quota - used < ENOUGH_BYTES) return line('storage', 'todo', 'storage-low', told);
  return kept
    ? line('storage', 'good', 'storage-good', told)
    : line('storage', 'todo', 'storage-not-kept', told);
}

export type JournalFacts =
  | { readonly outcome: 'checked'; readonly seq: number }
  | { readonly outcome: 'broken'; readonly seq: number; readonly fault: ChainFault }
  /** The time for one look was over; the next look goes on where this one ended. */
  | { readonly outcome: 'stopped'; readonly checked: number }
  /** `error`: the name of the error, which says what is wrong. */
  | { readonly outcome: 'closed'; readonly error: string };

export function journalLine(facts: JournalFacts): ReadinessLine {
  switch (facts.outcome) {
    case 'checked':
      return facts.seq === 0
        ? line('journal', 'good', 'journal-empty')
        : line('journal', 'good', 'journal-good', [String(facts.seq)]);
    case 'broken':
      return line('journal', 'todo', 'journal-broken', [String(facts.seq), facts.fault]);
    case 'stopped':
      return line('journal', 'unknown', 'journal-long', [String(facts.checked)]);
    case 'closed':
      return line('journal', 'todo', 'journal-closed', [facts.error]);
  }
}
