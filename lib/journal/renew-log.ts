/** Larger values leave the log for files of their own. */
const VALUE_BYTES = 60_000;
const VALUES = 10;
/** Ten megabytes: the log ends at four, and a second end waits until the first log is gone. */
const ROUNDS = 17;
const STORE = 'room';

/**
 * Writes into a database of the same origin, which shares the store's LevelDB, until LevelDB has begun a new log and
 * deleted the one before: what that one held then stands in tables. Takes the database away again.
 */
export async function renewLog(factory: IDBFactory, name: string): Promise<void> {
  const database = await opened(factory, name);
  try {
    for (let round = 1; round <= ROUNDS; round += 1)
      await written(database, round === ROUNDS ? 'strict' : 'relaxed');
  } finally {
    database.close();
  }
  await answered(factory.deleteDatabase(name));
}

function opened(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains(STORE)) request.result.createObjectStore(STORE);
  };
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function written(database: IDBDatabase, durability: IDBTransactionDurability): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability });
  for (let key = 0; key < VALUES; key += 1)
    transaction.objectStore(STORE).put(new Uint8Array(VALUE_BYTES), key);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
