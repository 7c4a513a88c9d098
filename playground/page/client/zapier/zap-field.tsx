/** One field of a Zap's step. */
import type { ZapierField } from '../../forms.ts';
import { Fault } from '../fault.tsx';
import { Input } from '../input.tsx';
import { Pills } from '../mapped.tsx';
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
  const { key, label = key, helpText, required = false, placeholder, type } = field;
  if (type === 'copy') return <Markdown text={helpText ?? ''} />;
  const choices = choicesOf(field);
  return (
    <div class="field" data-field={key}>
      <label for={id}>
        {label}
        {required && <span class="required" aria-hidden="true" />}
        {field.computed && <span class="tag">hidden</span>}
      </label>
      <Pills id={id} />
      <Input
        id={id}
        value={asText(value === undefined ? field.default : value)}
        required={required}
        hasHelp={helpText !== undefined}
        choices={choices && Object.entries(choices)}
        rows={type === 'text' ? 2 : undefined}
        isSecret={type === 'password'}
        placeholder={placeholder}
        onChange={onChange}
      />
      <Fault id={id} />
      {helpText !== undefined && <Markdown text={helpText} id={`${id}-help`} />}
    </div>
  );
};
