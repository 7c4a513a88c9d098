/** `npm run bench`: measures speed and size; exits with 1 if a limit is exceeded. */
import { runScript } from '../../command-line.ts';
import { bundle } from '../../zapier-app/bundle.ts';
import { actionFigures } from './action.ts';
import { bodyFigures } from './body.ts';
import { printFigure } from './figure.ts';
import { generateFigures } from './generate.ts';
import { hostileFigures } from './hostile.ts';
import { loadFigures } from './load.ts';
import { zipFigures } from './zip.ts';

const bench = async (): Promise<void> => {
  await bundle();
  const suites = [
    loadFigures,
    actionFigures,
    bodyFigures,
    hostileFigures,
    generateFigures,
    zipFigures,
  ];
  let failed = 0;
  for (const suite of suites)
    for (const figure of await suite()) if (!printFigure(figure)) failed += 1;
  console.log(
    failed === 0
      ? '\nAll measurements are within their limits.'
      : `\n${failed} ${failed === 1 ? 'measurement exceeds its limit' : 'measurements exceed their limits'}.`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
};

await runScript({
  name: 'npm run bench',
  about: 'Measures speed and size; exits with 1 if a limit is exceeded.',
  run: bench,
});
