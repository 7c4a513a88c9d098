/** `npm run screenshots`: takes the listing pictures. */
import { join } from 'node:path';
import { runScript } from '../../command-line.ts';
import { bundle } from '../../zapier-app/bundle.ts';
import { takePictures } from './pictures.ts';

await runScript({
  name: 'npm run screenshots',
  about: 'Takes the listing pictures in playground/page/pictures/ again.',
  run: async () => {
    await bundle();
    for (const file of await takePictures(join(import.meta.dirname, 'pictures')))
      console.log(join('playground/page/pictures', file));
  },
});
