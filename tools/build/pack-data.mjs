import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Replaces the data files of a build by the same content gzipped, which `lib/browser/data-files` opens again. */
export function packData(outDir) {
  const folder = join(outDir, 'data');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const file = join(folder, name);
    const plain = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
    writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
    rmSync(file);
  }
}
