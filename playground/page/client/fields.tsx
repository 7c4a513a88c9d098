/** The fields of a form. Fields can be nested, so the components refer to each other. */
import { micromark } from 'micromark';
import { useState } from 'preact/hooks';
import type { Parameter } from '../../../make-app/format/parameter.ts';
import { entryOf, groupIn } from '../../../make-app/format/spec.ts';
import { upper } from '../../../shared/fields/upper.ts';
import type { Values } from '../protocol.ts';
import { Input } from './input.tsx';
import {
  canMap,
  entriesIn,
  isList,
  looksMapped,
  nestedIn,
  optionsOf,
  shownValue,
  toMapped,
  toTyped,
} from './parameter.ts';
import { Fault, Pills } from './notes.tsx';
import { Rows } from './rows.tsx';
import { asGroup, asText } from './text.ts';

interface FieldsProps {
  readonly parameters: readonly Parameter[];
  readonly values: Values;
  readonly id: string;
  readonly onChange: (name: string, value: unknown) => void;
}

interface FieldProps {
  readonly parameter: Parameter;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export const Fields = ({ parameters, values, id, onChange }: FieldsProps) =>
  parameters.map((parameter) => {
    const { name } = parameter;
    const nested = nestedIn(parameter, values[name]);
    return (
      <div key={name} class="choice">
        <Field
          parameter={parameter}
          id={`${id}.${name}`}
          value={values[name]}
          onChange={(value) => onChange(name, value)}
        />
        {nested.length > 0 && (
          <div class="nested">
            <Fields parameters={nested} values={values} id={id} onChange={onChange} />
          </div>
        )}
      </div>
    );
  });

const Field = (props: FieldProps) => {
  const { parameter, id, value, onChange } = props;
  const { name, label = name, type, help, required } = parameter;
  const [switched, setSwitched] = useState<boolean>();
  const mapped = switched ?? looksMapped(parameter, value);
  const grouped = isList(parameter) && !mapped;
  const Name = grouped ? 'span' : 'label';
  const group = {
    role: 'group',
    'aria-labelledby': `${id}-label`,
    'aria-describedby': `${id}-help`,
  } as const;

  return (
    <div class="field" data-field={name} {...(grouped ? group : {})}>
      <div class="caption">
        <Name class="label" id={`${id}-label`} {...(grouped ? {} : { for: id })}>
          {label}
          {required && <span class="required" aria-hidden="true" />}
          {type === 'hidden' && <span class="tag">hidden</span>}
        </Name>
        {canMap(parameter) && (
          // With a key, it keeps the focus when the label before it becomes another element.
          <label key="map" class="map">
            <input
              type="checkbox"
              role="switch"
              aria-label={`Map ${label}`}
              checked={mapped}
              onChange={({ currentTarget: { checked } }) => {
                onChange(checked ? toMapped(parameter, value) : toTyped(parameter, value));
                setSwitched(checked);
              }}
            />
            Map
          </label>
        )}
      </div>
      <Pills id={id} />
      {grouped ? <Parts {...props} /> : <Value {...props} isMapped={mapped} />}
      <Fault id={id} isWhole={mapped} />
      <div id={`${id}-help`}>
        {help !== undefined && <Help text={help} />}
        {mapped && isList(parameter) && <p class="help">The mapped value, as JSON.</p>}
      </div>
    </div>
  );
};

/** A `<` in the text is escaped, so this can only be a link from micromark. */
const inNewTab = (html: string): string =>
  html.replaceAll('<a href', '<a target="_blank" rel="noreferrer" href');

/** As both platforms show it: micromark escapes HTML and unsafe addresses by default. */
const Help = ({ text }: { readonly text: string }) => (
  <div class="help" dangerouslySetInnerHTML={{ __html: inNewTab(micromark(text)) }} />
);

/** One value, or everything that is mapped. */
const Value = ({ parameter, isMapped, ...props }: FieldProps & { readonly isMapped: boolean }) => {
  const { type, required = false, multiline = type === 'any' } = parameter;
  const choices = optionsOf(parameter)?.map((option) => [option.value, option.label] as const);
  return (
    <Input
      {...props}
      value={isMapped ? asText(props.value) : shownValue(parameter, props.value)}
      required={required}
      choices={isMapped ? undefined : choices}
      rows={isList(parameter) ? 5 : isMapped ? 1 : multiline ? 3 : undefined}
      isWhole={isMapped}
      isSecret={type === 'password'}
      inputMode={type === 'number' ? 'decimal' : type === 'email' ? 'email' : 'text'}
    />
  );
};

/** A list of entries, or one group. */
const Parts = (props: FieldProps) => {
  const { parameter, id, value, onChange } = props;
  if (parameter.type === 'collection') return <Group {...props} />;
  const group = groupIn(parameter);
  const entry = entryOf(parameter);
  const { add = 'Add item' } = parameter.labels ?? {};
  return (
    <Rows
      id={id}
      fields={(group ?? []).map(({ name, label }) => ({ key: name, label }))}
      rows={entriesIn(parameter, value)}
      empty={group ? {} : ''}
      // `Add item` adds an item.
      one={entry.label ?? upper(add.replace(/^add /i, ''))}
      add={add}
      onChange={onChange}
    >
      {(row, index, change) => {
        const Entry = group ? Group : Field;
        const one = group ? parameter : { ...entry, name: 'value' };
        return <Entry parameter={one} id={`${id}.${index}`} value={row} onChange={change} />;
      }}
    </Rows>
  );
};

const Group = ({ parameter, id, value, onChange }: FieldProps) => (
  <Fields
    parameters={groupIn(parameter) ?? []}
    values={asGroup(value)}
    id={id}
    onChange={(name, changed) => onChange({ ...asGroup(value), [name]: changed })}
  />
);
