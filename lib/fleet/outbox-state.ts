import { type DBSchema, openDB } from 'idb';
import { z } from 'zod';
import { headSchema } from './contract';

const NAME = 'khai-mot-lan-fleet';
const KEY = 'outbox';

export const OUTBOX_STATUSES = [
  'starting',
  /** Everything that may travel is with the server. */
  'sent',
  'signed-out',
  /** The server does not answer; tried again at `nextAt`. */
  'waiting',
  /** The server holds another history of this machine. */
  'forked',
  /** The server refused an entry by name; a person must look. */
  'refused',
] as const;

/** How far this machine's journal has come; one per server. Times in ms since 1970. */
export const outboxStateSchema = z.strictObject({
  version: z.literal(1),
  server: z.url(),
  sent: headSchema,
  status: z.enum(OUTBOX_STATUSES),
  /** The problem that the server named last; null after a success. */
  problem: z.string().max(60).nullable(),
  failures: z.int().min(0),
  nextAt: z.number(),
  /** When the server last took something or said that it has everything. */
  lastAt: z.number().nullable(),
  /** Officer and day that the server was last greeted for. */
  greeted: z.string().max(120).nullable(),
});
export type OutboxState = z.infer<typeof outboxStateSchema>;

export interface OutboxStore {
  load(): Promise<OutboxState | null>;
  save(state: OutboxState): Promise<void>;
}

interface OutboxSchema extends DBSchema {
  state: { key: string; value: unknown };
}

/** The state in IndexedDB: it only says where to go on; the server's head decides. */
export function createOutboxStore(name?: string): OutboxStore {
  return createStateStore(KEY, outboxStateSchema, name);
}

/** One state under its own key; what cannot be read counts as none. */
export function createStateStore<T>(key: string, schema: z.ZodType<T>, name = NAME) {
  const inStore = async <R>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<R>) => {
    const database = await open(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    load: (): Promise<T | null> =>
      inStore(async (database) => {
        const parsed = schema.safeParse(await database.get('state', key));
        return parsed.success ? parsed.data : null;
      }),
    save: (state: T): Promise<void> =>
      inStore(async (database) => void (await database.put('state', state, key))),
  };
}

function open(name: string) {
  return openDB<OutboxSchema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('state');
    },
  });
}
