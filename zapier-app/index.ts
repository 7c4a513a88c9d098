import { events } from '../shared/events.ts';
import { appOf } from './app.ts';

export default appOf(events);
