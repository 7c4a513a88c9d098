/**
 * The browser for pictures and tests: on Linux (x64) the one in an npm package, elsewhere an installed
 * Chrome.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import packageJson from '../../package.json' with { type: 'json' };

const version = packageJson.devDependencies['@sparticuz/chromium'];
const cache = join(import.meta.dirname, '../../node_modules/.cache/chromium');
const folder = join(cache, version);

/** Only its own fonts, so that a picture is the same on every computer. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;

/** Unpacks to a temporary folder first, because several processes may do this at the same time. */
const unpack = async (): Promise<void> => {
  if (existsSync(folder)) return;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const script = join(import.meta.dirname, 'unpack-chromium.ts');
    await promisify(execFile)(process.execPath, [script], {
      env: { ...process.env, TMPDIR: staging, NODE_OPTIONS: '' },
    });
    await writeFile(join(staging, 'fonts.conf'), fonts);
    await rename(staging, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

const isPacked = process.platform === 'linux' && process.arch === 'x64';

/** No sandbox, because it requires rights that a container lacks. Only this project's page is opened. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

export const openBrowser = async (): Promise<Browser> => {
  if (!isPacked) return chromium.launch({ channel: 'chrome', args });
  await unpack();
  const { LD_LIBRARY_PATH: others } = process.env;
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), ...(others ? [others] : [])].join(':'),
    },
  });
};
