import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a zip can name, in the packer's own zone: the same bytes wherever and whenever it is packed. */
const NO_TIME = () => new Date(1980, 0, 1);

/** A zip of these files (path → content): same files, same bytes. */
export function pack(files) {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME(), os: 0 });
}

/** Path below the folder, with forward slashes → content, of every file in it. */
export function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      new Uint8Array(readFileSync(join(folder, name))),
    ]),
  );
}
