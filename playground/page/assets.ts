/** Bundles the page's script and styles. */
import { build } from 'esbuild';
import { getMimeType } from 'hono/utils/mime';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const client = `${import.meta.dirname}/client`;

export const bundleAssets = async (): Promise<readonly Asset[]> => {
  const { outputFiles } = await build({
    entryPoints: { page: `${client}/app.tsx`, style: `${client}/styles/page.css` },
    outdir: client,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => ({
    path: path.slice(client.length),
    type: getMimeType(path) ?? '',
    body: new Uint8Array(contents),
  }));
};
