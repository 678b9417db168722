import { readFile } from 'node:fs/promises';
import { openPostgres } from '../journal/postgres';
import { writeSchema } from '../journal/write-schema';

const OUTCOMES = {
  made: 'Đã tạo lược đồ kho nhật ký.',
  upgraded: 'Đã nâng cấp lược đồ kho nhật ký; dữ liệu giữ nguyên.',
  there: 'Lược đồ kho nhật ký đã có.',
} as const;

/** Makes the journal's tables, functions and roles, or brings those of an older version to this one, in the database whose owner's address the file holds. */
export async function makeJournalSchema(urlFile: string): Promise<string> {
  const database = openPostgres((await readFile(urlFile, 'utf8')).trim(), 1);
  try {
    return OUTCOMES[await writeSchema(database)];
  } finally {
    await database.close();
  }
}
