/** The input of a field with one value: a choice, or text, whatever the platform converts it to. */
import { useState } from 'preact/hooks';
import { useMark } from './notes.tsx';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly required: boolean;
  readonly choices: readonly (readonly [value: string, words: string])[] | undefined;
  /** Lines of text. */
  readonly rows: number | undefined;
  readonly isSecret: boolean;
  /** Whether a whole list is typed in it. */
  readonly isWhole: boolean;
  readonly inputMode: 'text' | 'decimal' | 'email';
  readonly onChange: (value: string) => void;
}

export const Input = ({ id, value, choices, rows, onChange, isSecret, ...props }: Props) => {
  // A long value would be cut off. It stays as it is while somebody types.
  const [isLong] = useState(!isSecret && value.length > 28);
  const common = {
    id,
    name: id,
    value,
    'aria-required': props.required,
    ...useMark(id, props.isWhole),
    spellcheck: false,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  };
  if (choices)
    return (
      <select {...common}>
        {(!props.required || value === '') && <option value="">Choose…</option>}
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    );
  if (rows !== undefined || isLong)
    return <textarea {...common} rows={rows ?? 2} class={rows === undefined ? 'long' : ''} />;
  const box = { ...common, inputMode: props.inputMode, autocomplete: 'off' } as const;
  return isSecret ? <input {...box} type="password" /> : <input {...box} type="text" />;
};
