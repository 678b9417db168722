import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Puts the data files into a build gzipped, which `lib/browser/data-files` opens again: takes the list of public
 * files that WXT is about to copy, and a folder for what is made.
 */
export function packData(files, folder) {
  for (const file of files) {
    const name = /^data[\\/](.+\.json)$/.exec(file.relativeDest)?.[1];
    if (name === undefined || !('absoluteSrc' in file)) continue;
    const plain = JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8')));
    const packed = join(folder, `${name}.gz`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(packed, gzipSync(plain, { level: 9 }));
    file.absoluteSrc = packed;
    file.relativeDest += '.gz';
  }
}
