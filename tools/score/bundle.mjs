import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles one module of the product into a single file under .cache/score and returns its path.
 * `iife` gives a script that sets `globalThis[name]`, `es` a module to import in Node.
 */
export async function bundle(entry, { name, format }) {
  const outDir = path.join(ROOT, '.cache', 'score', name);
  await mkdir(outDir, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      target: 'chrome116',
      lib: {
        entry: path.join(ROOT, entry),
        name,
        formats: [format],
        fileName: () => `${name}.${format === 'es' ? 'mjs' : 'js'}`,
      },
    },
  });
  return path.join(outDir, `${name}.${format === 'es' ? 'mjs' : 'js'}`);
}
