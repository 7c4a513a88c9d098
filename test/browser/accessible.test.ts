import { describeAccessible } from './axe.ts';

describeAccessible('light');
