import { readFile } from 'node:fs/promises';
import { openPostgres } from '../journal/postgres';
import { writeSchema } from '../journal/store';

/** Makes the journal's tables, functions and roles in the database whose owner's address the file holds. */
export async function makeJournalSchema(urlFile: string): Promise<string> {
  const database = openPostgres((await readFile(urlFile, 'utf8')).trim(), 1);
  try {
    const outcome = await writeSchema(database);
    return outcome === 'made' ? 'Đã tạo lược đồ kho nhật ký.' : 'Lược đồ kho nhật ký đã có.';
  } finally {
    await database.close();
  }
}
