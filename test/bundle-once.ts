import { bundle } from '../zapier-app/bundle.ts';

export default bundle;
