import * as z from 'zod/mini';
import { event } from '../../../shared/events/event.ts';
import type { Words } from '../../../shared/fields/field.ts';

const words: Words = { help: 'How big it is.', example: 'big' };

/** An event whose body is one optional field of the kind that is made here. */
export const eventWith = <Schema extends z.ZodMiniType>(
  make: (label: string, words: Words) => Schema,
) =>
  event({
    key: 'test',
    endpoint: '/track/test',
    plan: 'all',
    description: 'Records a test.',
    body: z.strictObject({ value: z.optional(make('Size', words)) }),
    examples: [],
    antiExamples: [],
  });
