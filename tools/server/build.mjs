import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { newestOf, ROOT } from '../prepare.mjs';

const OUT = join(ROOT, '.output', 'server');
/** PostgreSQL as WebAssembly finds its files beside itself, so it lies beside the bundle. */
const EMBEDDED = '@electric-sql/pglite';
const SOURCES = ['server', 'lib', 'package-lock.json'];

/**
 * Bundles server/main.ts with its packages into one file that bare Node 20 runs, with the embedded PostgreSQL in
 * a folder beside it, unless the file there is newer than every source. Answers its path.
 */
export async function buildServer() {
  const file = join(OUT, 'gateway.mjs');
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > newestOf(SOURCES)) return file;
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: [EMBEDDED], target: 'node' },
    build: {
      ssr: join(ROOT, 'server', 'main.ts'),
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        external: [EMBEDDED, 'pg-native'],
        output: {
          entryFileNames: 'gateway.mjs',
          format: 'es',
          codeSplitting: false,
          paths: { [EMBEDDED]: './pglite/index.js' },
        },
      },
    },
  });
  copyEmbedded();
  return file;
}

/** Only what runs; its extensions, maps and types stay behind. */
function copyEmbedded() {
  const from = join(ROOT, 'node_modules', EMBEDDED);
  const to = join(OUT, 'pglite');
  mkdirSync(to, { recursive: true });
  const needed = readdirSync(join(from, 'dist')).filter((name) =>
    /^(?:index|initdb|pglite|chunk-[A-Z0-9]+|fs)(?:\.(?:js|wasm|data))?$/.test(name),
  );
  for (const name of needed)
    cpSync(join(from, 'dist', name), join(to, name), {
      recursive: true,
      filter: (path) => !/\.(?:map|cjs|cts|ts)$/.test(path),
    });
  cpSync(join(from, 'LICENSE'), join(to, 'LICENSE'));
}
