/** The parameters of a Make form as its files write them, as far as the page shows them. */
import * as z from 'zod';
import type { Option, Parameter as ParameterType, Part } from './forms.ts';

const part = {
  type: z.string(),
  label: z.string().optional(),
  help: z.string().optional(),
  required: z.boolean().optional(),
  advanced: z.boolean().optional(),
  multiline: z.boolean().optional(),
  mappable: z.boolean().optional(),
  default: z.unknown().optional(),
  labels: z.object({ add: z.string().optional() }).optional(),
  options: z.lazy(() => z.array(Choice)).optional(),
  spec: z.lazy(() => z.union([z.array(Parameter), Entry])).optional(),
};

const Entry: z.ZodType<Part> = z.object({ name: z.string().optional(), ...part });
const Parameter: z.ZodType<ParameterType> = z.object({ name: z.string(), ...part });
const Choice: z.ZodType<Option> = z.object({
  label: z.string(),
  value: z.string(),
  default: z.boolean().optional(),
  nested: z.lazy(() => z.array(Parameter)).optional(),
});
export const Parameters = z.array(Parameter);
