import type { Parameter } from '../../../../make-app/format/parameter.ts';

export interface FieldProps {
  readonly parameter: Parameter;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}
