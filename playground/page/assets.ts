/** The page's script and style, bundled and compressed once. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
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
    const plain = new Uint8Array(contents);
    return {
      path: name,
      type: types[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream',
      plain,
      br: new Uint8Array(brotliCompressSync(plain)),
      gzip: new Uint8Array(gzipSync(plain)),
    };
  });
};

/** @param accepted the request's `Accept-Encoding` */
export const encoded = ({ plain, br, gzip }: Asset, accepted: string) => {
  const takes = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(accepted);
  if (takes('br')) return { body: br, headers: { 'Content-Encoding': 'br' } };
  return takes('gzip')
    ? { body: gzip, headers: { 'Content-Encoding': 'gzip' } }
    : { body: plain, headers: {} };
};
