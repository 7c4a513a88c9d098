/** Makes `dist/index.js`: the app in one file, with everything but zapier-platform-core in it. */
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
  // In one step, as somebody else may be loading the app right now.
  const fresh = join(folder, `index.${process.pid}.tmp`);
  for (const { contents } of outputFiles) await writeFile(fresh, contents);
  await rename(fresh, join(folder, 'index.js'));
};

if (import.meta.main) void bundle();
