import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../prepare.mjs';

/** The server's own code for bare Node, made of tools/fleet/load.ts. */
export async function loadServerCode() {
  const outDir = join(ROOT, '.cache', 'fleet');
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, 'tools', 'fleet', 'load.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'load.mjs', format: 'es' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'load.mjs')).href);
}
