/** Unpacks Chromium into the temporary folder that the caller set. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const bin = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));

// The libraries are what Chromium needs and a small system lacks.
for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(bin, part));
