/** Bundles the page's script and styles. */
import { build } from 'esbuild';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const client = `${import.meta.dirname}/client`;

export const bundleAssets = async (): Promise<readonly Asset[]> => {
  const { outputFiles } = await build({
    entryPoints: { page: `${client}/main.tsx`, style: `${client}/styles/page.css` },
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
  return outputFiles.map(({ path, contents }) => {
    const name = path.slice(client.length);
    return {
      path: name,
      type: types[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream',
      body: new Uint8Array(contents),
    };
  });
};
