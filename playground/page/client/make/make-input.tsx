/** The input of a field with one value. */
import type { Option, Parameter } from '../../../../make-app/format/parameter.ts';
import { Box } from '../box.tsx';
import { useMark } from '../fault.tsx';
import { asText } from '../text.ts';
import type { FieldProps } from './props.ts';

const yesOrNo: readonly Option[] = [
  { label: 'Yes', value: 'true' },
  { label: 'No', value: 'false' },
];

const optionsOf = ({ type, options }: Parameter): readonly Option[] | undefined =>
  type === 'boolean' ? yesOrNo : options;

/** The value, or the default if the field hasn't been changed. */
export const shownValue = ({ default: preset, options = [] }: Parameter, value: unknown): string =>
  asText(value === undefined ? (preset ?? options.find((one) => one.default)?.value) : value);

const numeric = new Set(['number', 'integer', 'uinteger']);

export const MakeInput = ({ parameter, id, value, onChange }: FieldProps) => {
  const { type, required = false, multiline = type === 'any' } = parameter;
  const shown = shownValue(parameter, value);
  const options = optionsOf(parameter);
  const common = {
    id,
    name: id,
    'aria-required': required,
    ...useMark(id, true),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  };

  if (options)
    return (
      <select {...common} value={shown}>
        {(!required || shown === '') && <option value="">Choose…</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (multiline) return <textarea {...common} rows={3} value={shown} />;
  return (
    <Box
      {...common}
      secret={type === 'password'}
      inputMode={numeric.has(type) ? 'decimal' : type === 'email' ? 'email' : 'text'}
      value={shown}
    />
  );
};
