import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { newestOf, ROOT } from '../prepare.mjs';

const OUT = join(ROOT, '.output', 'server');
const SOURCES = ['server', 'lib', 'package-lock.json'];

/**
 * Bundles server/main.ts with its packages into one file that bare Node 20 runs, unless the file there is
 * newer than every source. Answers its path.
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
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(ROOT, 'server', 'main.ts'),
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'gateway.mjs', format: 'es' } },
    },
  });
  return file;
}
