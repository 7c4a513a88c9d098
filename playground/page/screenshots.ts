/** `npm run screenshots`: takes the pictures for both listings. */
import { join } from 'node:path';
import { bundle } from '../../zapier-app/bundle.ts';
import { takePictures } from './pictures.ts';

await bundle();
for (const file of await takePictures(join(import.meta.dirname, 'pictures')))
  console.log(join('playground/page/pictures', file));
