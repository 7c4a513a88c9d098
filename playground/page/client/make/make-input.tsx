/** The input of a field with one value, or with everything that is mapped. */
import type { Option, Parameter } from '../../../../make-app/format/parameter.ts';
import { Input } from '../input.tsx';
import { asText } from '../text.ts';
import { isList } from './map.ts';

export interface FieldProps {
  readonly parameter: Parameter;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const yesOrNo: readonly Option[] = [
  { label: 'Yes', value: 'true' },
  { label: 'No', value: 'false' },
];

/** The value, or the default if the field hasn't been changed. */
export const shownValue = ({ default: preset, options = [] }: Parameter, value: unknown): string =>
  asText(value === undefined ? (preset ?? options.find((one) => one.default)?.value) : value);

const numeric = new Set(['number', 'integer', 'uinteger']);

interface Props extends FieldProps {
  readonly isMapped: boolean;
}

export const MakeInput = ({ parameter, id, value, onChange, isMapped }: Props) => {
  const { type, required = false, multiline = type === 'any' } = parameter;
  const options = type === 'boolean' ? yesOrNo : parameter.options;
  const choices = options?.map((option) => [option.value, option.label] as const);
  return (
    <Input
      id={id}
      value={isMapped ? asText(value) : shownValue(parameter, value)}
      required={required}
      hasHelp={true}
      choices={isMapped ? undefined : choices}
      rows={isList(parameter) ? 5 : isMapped ? 1 : multiline ? 3 : undefined}
      isWhole={isMapped}
      isSecret={type === 'password'}
      inputMode={numeric.has(type) ? 'decimal' : type === 'email' ? 'email' : 'text'}
      onChange={onChange}
    />
  );
};
