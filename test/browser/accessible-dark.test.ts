import { describeAccessible } from './axe.ts';

describeAccessible('dark');
