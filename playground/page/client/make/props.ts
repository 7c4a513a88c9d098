import type { Parameter } from '../../forms.ts';

export interface FieldProps {
  readonly parameter: Parameter;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}
