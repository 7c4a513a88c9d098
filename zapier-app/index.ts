import { events } from '../shared/events/table.ts';
import { appOf } from './app.ts';

export default appOf(events);
