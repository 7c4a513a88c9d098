/** A step of a Zap, as in the Zap editor. Line items are a group. */
import type { Values, ZapierField, ZapierForm } from '../protocol.ts';
import { Input } from './input.tsx';
import { Markdown } from './markdown.tsx';
import { Fault, Pills } from './notes.tsx';
import { Panel, useIsUsed, type FormProps } from './panel.tsx';
import { Rows } from './rows.tsx';
import { asGroup, asText } from './text.ts';

interface FieldProps {
  readonly field: ZapierField;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

interface FieldsProps {
  readonly fields: readonly ZapierField[];
  readonly values: Values;
  readonly id: string;
  readonly onChange: (key: string, value: unknown) => void;
}

export const ZapForm = ({ fields, ...props }: FormProps & ZapierForm) => {
  const isUsed = useIsUsed('zapier', props.values);
  const used = fields.filter(({ key, required }) => isUsed(key, required));
  return (
    <Panel
      {...props}
      platform="zapier"
      hidden={fields.length - used.length}
      fields={(isFolded) => (
        <Fields
          fields={isFolded ? used : fields}
          values={props.values}
          id="zapier"
          onChange={props.onChange}
        />
      )}
    />
  );
};

const Fields = ({ fields, values, id, onChange }: FieldsProps) =>
  fields.map((field) => {
    const { key, children } = field;
    const Part = children ? Group : Field;
    return (
      <Part
        key={key}
        field={field}
        id={`${id}.${key}`}
        value={values[key]}
        onChange={(value) => onChange(key, value)}
      />
    );
  });

const Group = ({ field, id, value, onChange }: FieldProps) => {
  const { key, label = key, children = [] } = field;
  // Zapier opens a group with one set of its fields.
  const rows = Array.isArray(value) ? value.map(asGroup) : [{}];
  return (
    <fieldset data-field={key}>
      <legend>{label}</legend>
      <Fault id={id} />
      <Rows
        id={id}
        fields={children}
        rows={rows}
        empty={{}}
        one="Item"
        add="Add item"
        onChange={onChange}
      >
        {(row, index, change) => (
          <Fields
            fields={children}
            values={row}
            id={`${id}.${index}`}
            onChange={(child, part) => change({ ...row, [child]: part })}
          />
        )}
      </Rows>
    </fieldset>
  );
};

const choicesOf = ({ choices, type }: ZapierField) =>
  choices ?? (type === 'boolean' ? { true: 'True', false: 'False' } : undefined);

const Field = ({ field, id, value, onChange }: FieldProps) => {
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
