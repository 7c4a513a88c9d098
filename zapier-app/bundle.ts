/** Bundles the app into `dist/index.js`, with everything except zapier-platform-core. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { noticesFor } from './notices.ts';

const folder = join(import.meta.dirname, 'dist');

/** The licenses of the packages in the bundle. */
export const bundledNotices = join(folder, 'NOTICES.txt');

/** In one step, because another process may be reading the file. */
const replace = async (file: string, contents: string | Uint8Array): Promise<void> => {
  const fresh = `${file}.${process.pid}.tmp`;
  await writeFile(fresh, contents);
  await rename(fresh, file);
};

export const bundle = async (): Promise<void> => {
  const { outputFiles, metafile } = await build({
    metafile: true,
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
  for (const { contents } of outputFiles) await replace(join(folder, 'index.js'), contents);
  await replace(bundledNotices, await noticesFor(Object.keys(metafile.inputs)));
};

if (import.meta.main) void bundle();
