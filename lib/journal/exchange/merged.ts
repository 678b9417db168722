import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ChainHead } from '../database';
import { dayOf } from '../day';
import { journalErrorOf } from '../errors';
import type { DayRange } from '../reads';
import type { RollupRow } from '../rollup';
import { thumbprint } from './device-key';
import type { ExportHeader } from './format';
import { type ImportFault, type ReadExport, readExport } from './read-export';

const MERGED_NAME = 'khai-mot-lan-merged';

/** One counter whose file was imported: what its newest file says. */
export interface MergedDevice {
  readonly device: string;
  readonly unit: string;
  /** Thumbprint of the key that signed its first file; another key later is refused. */
  readonly keyId: string;
  readonly head: ChainHead;
  readonly kind: ExportHeader['kind'];
  readonly exportedAt: string;
}

export interface MergedRow extends RollupRow {
  readonly device: string;
}

interface MergedSchema extends DBSchema {
  devices: { key: string; value: MergedDevice };
  rows: { key: [string, string]; value: MergedRow; indexes: { day: string; device: string } };
}

export type MergeResult =
  | { readonly outcome: 'added' | 'replaced'; readonly device: MergedDevice }
  /** The same file again, or an older one of the same chain: nothing is counted twice. */
  | { readonly outcome: 'known'; readonly device: MergedDevice }
  /** A file of this very machine, whose figures are there already. */
  | { readonly outcome: 'own-machine' }
  | {
      readonly outcome: 'refused';
      readonly fault: ImportFault | 'other-key' | 'forked';
    };

/** Figures of other counters, from their signed files; one set per device, never added twice. */
export interface MergedFigures {
  import(file: Blob, ownDevice: string): Promise<MergeResult>;
  devices(): Promise<readonly MergedDevice[]>;
  rollups(range: DayRange): Promise<readonly MergedRow[]>;
  remove(device: string): Promise<void>;
  close(): void;
}

export async function openMerged(name = MERGED_NAME): Promise<MergedFigures> {
  const database = await openDB<MergedSchema>(name, 1, {
    upgrade: (opened) => {
      opened.createObjectStore('devices', { keyPath: 'device' });
      const rows = opened.createObjectStore('rows', { keyPath: ['device', 'key'] });
      rows.createIndex('day', 'day');
      rows.createIndex('device', 'device');
    },
  }).catch((cause: unknown) => {
    throw journalErrorOf(cause);
  });
  return {
    import: async (file, ownDevice) => {
      const read = await readExport(file);
      if (read.outcome === 'refused') return read;
      if (read.header.device === ownDevice) return { outcome: 'own-machine' };
      return keep(database, read);
    },
    devices: () => database.getAll('devices'),
    rollups: ({ from, to }) => database.getAllFromIndex('rows', 'day', IDBKeyRange.bound(from, to)),
    remove: async (device) => {
      const transaction = database.transaction(['devices', 'rows'], 'readwrite');
      await transaction.objectStore('devices').delete(device);
      await clearRows(transaction.objectStore('rows'), device);
      await transaction.done;
    },
    close: () => database.close(),
  };
}

async function keep(
  database: IDBPDatabase<MergedSchema>,
  { header, rows, hashAt }: ReadExport,
): Promise<MergeResult> {
  const transaction = database.transaction(['devices', 'rows'], 'readwrite');
  const known = await transaction.objectStore('devices').get(header.device);
  const verdict = compare(known, header, hashAt);
  if (verdict !== 'newer') {
    await transaction.done;
    if (verdict === 'known' && known) return { outcome: 'known', device: known };
    return { outcome: 'refused', fault: verdict === 'other-key' ? 'other-key' : 'forked' };
  }
  const device: MergedDevice = {
    device: header.device,
    unit: header.unit,
    keyId: thumbprint(header.publicKey),
    head: header.head,
    kind: header.kind,
    exportedAt: header.exportedAt,
  };
  await clearRows(transaction.objectStore('rows'), header.device);
  for (const row of rows)
    await transaction.objectStore('rows').put({ ...row, device: header.device });
  await transaction.objectStore('devices').put(device);
  await transaction.done;
  return { outcome: known ? 'replaced' : 'added', device };
}

/** A later file must be signed by the same key and, where it shows, continue the same chain. */
function compare(
  known: MergedDevice | undefined,
  header: ExportHeader,
  hashAt: ReadExport['hashAt'],
): 'newer' | 'known' | 'other-key' | 'forked' {
  if (!known) return 'newer';
  if (known.keyId !== thumbprint(header.publicKey)) return 'other-key';
  if (header.head.seq === known.head.seq)
    return header.head.hash === known.head.hash ? 'known' : 'forked';
  if (header.head.seq < known.head.seq) return 'known';
  const then = hashAt(known.head.seq);
  return then !== undefined && then !== known.head.hash ? 'forked' : 'newer';
}

interface DeviceRows {
  index(name: 'device'): { getAllKeys(device: string): Promise<[string, string][]> };
  delete(key: [string, string]): Promise<void>;
}

async function clearRows(store: DeviceRows, device: string): Promise<void> {
  for (const key of await store.index('device').getAllKeys(device)) await store.delete(key);
}

/** Which counters a period has complete figures of: those whose file was made after its last day. */
export function receivedFor(devices: readonly MergedDevice[], range: DayRange): number {
  return devices.filter(({ exportedAt }) => dayOf(exportedAt) >= range.to).length;
}
