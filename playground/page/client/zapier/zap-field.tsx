/** One field of a Zap's step. */
import type { ZapierField } from '../../forms.ts';
import { Box } from '../box.tsx';
import { Fault, useMark } from '../fault.tsx';
import { Markdown } from '../markdown.tsx';
import { asText } from '../text.ts';

interface Props {
  readonly field: ZapierField;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: string) => void;
}

const choicesOf = ({ choices, type }: ZapierField) =>
  choices ?? (type === 'boolean' ? { true: 'True', false: 'False' } : undefined);

export const ZapField = ({ field, id, value, onChange }: Props) => {
  const { key, label = key, helpText, required = false, placeholder } = field;
  const mark = useMark(id, helpText !== undefined);
  if (field.type === 'copy') return <Markdown text={helpText ?? ''} />;

  const shown = value === undefined ? asText(field.default) : asText(value);
  const choices = choicesOf(field);
  const common = {
    id,
    name: id,
    'aria-required': required,
    ...mark,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  };

  return (
    <div class="field" data-field={key}>
      <label for={id}>
        {label}
        {required && <span class="required" aria-hidden="true" />}
        {field.computed && <span class="tag">hidden</span>}
      </label>
      {choices ? (
        <select {...common} value={shown}>
          {(!required || shown === '') && <option value="">Choose…</option>}
          {Object.entries(choices).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      ) : field.type === 'text' ? (
        <textarea {...common} rows={2} value={shown} />
      ) : (
        <Box
          {...common}
          secret={field.type === 'password'}
          placeholder={placeholder ?? ''}
          value={shown}
        />
      )}
      <Fault id={id} />
      {helpText !== undefined && <Markdown text={helpText} id={`${id}-help`} />}
    </div>
  );
};
