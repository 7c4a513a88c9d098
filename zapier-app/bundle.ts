/** Bundles the app into `dist/index.js`, with everything except zapier-platform-core. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, 'dist');

export const bundle = async (): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'index.ts')],
    write: false,
    bundle: true,
    external: ['zapier-platform-core'],
    format: 'esm',
    platform: 'node',
    target: 'node22',
    legalComments: 'none',
    minify: true,
    logLevel: 'warning',
  });
  await mkdir(folder, { recursive: true });
  // In one step, because another process may be loading the app.
  const fresh = join(folder, `index.${process.pid}.tmp`);
  for (const { contents } of outputFiles) await writeFile(fresh, contents);
  await rename(fresh, join(folder, 'index.js'));
};

if (import.meta.main) void bundle();
