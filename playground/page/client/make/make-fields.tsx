/** The fields of a module. Fields can be nested, so the components refer to each other. */
import { useState } from 'preact/hooks';
import type { Parameter } from '../../../../make-app/format/parameter.ts';
import type { Values } from '../../protocol.ts';
import { entryOf, groupIn } from '../../spec.ts';
import { Fault } from '../fault.tsx';
import { MappedRows, Pills } from '../mapped.tsx';
import { Markdown } from '../markdown.tsx';
import { Rows } from '../rows.tsx';
import { asGroup } from '../text.ts';
import { entriesIn, nameOfOne } from './entries.ts';
import { Label } from './label.tsx';
import { MakeInput, shownValue, type FieldProps } from './make-input.tsx';
import { canMap, isList, looksMapped, toMapped, toTyped } from './map.ts';

interface Props {
  readonly parameters: readonly Parameter[];
  readonly values: Values;
  readonly id: string;
  readonly onChange: (name: string, value: unknown) => void;
}

/** The fields that the chosen option brings. */
export const nestedIn = (parameter: Parameter, value: unknown): readonly Parameter[] =>
  parameter.options?.find((option) => option.value === shownValue(parameter, value))?.nested ?? [];

export const MakeFields = ({ parameters, values, id, onChange }: Props) => (
  <>
    {parameters.map((parameter) => {
      const { name } = parameter;
      const nested = nestedIn(parameter, values[name]);
      return (
        <div key={name} class="choice">
          <MakeField
            parameter={parameter}
            id={`${id}.${name}`}
            value={values[name]}
            onChange={(value) => onChange(name, value)}
          />
          {nested.length > 0 && (
            <div class="nested">
              <MakeFields parameters={nested} values={values} id={id} onChange={onChange} />
            </div>
          )}
        </div>
      );
    })}
  </>
);

const MakeField = (props: FieldProps) => {
  const { parameter, id, value, onChange } = props;
  const { name, label = name, type, help } = parameter;
  const [switched, setSwitched] = useState<boolean>();
  const mapped = switched ?? looksMapped(parameter, value);
  const grouped = isList(parameter) && !mapped;

  const onSwitch = (checked: boolean) => {
    onChange(checked ? toMapped(parameter, value) : toTyped(parameter, value));
    setSwitched(checked);
  };
  const group = {
    role: 'group',
    'aria-labelledby': `${id}-label`,
    'aria-describedby': `${id}-help`,
  } as const;

  return (
    <div class={`field ${type}`} data-field={name} {...(grouped ? group : {})}>
      <div class="caption">
        <Label parameter={parameter} id={id} grouped={grouped} />
        {canMap(parameter) && (
          <label class="map">
            <input
              type="checkbox"
              role="switch"
              aria-label={`Map ${label}`}
              checked={mapped}
              onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
            />
            Map
          </label>
        )}
      </div>
      <Pills id={id} />
      {grouped ? <Parts {...props} /> : <MakeInput {...props} isMapped={mapped} />}
      <Fault id={id} isWhole={mapped} />
      <div id={`${id}-help`}>
        {help !== undefined && <Markdown text={help} />}
        {mapped && isList(parameter) && <p class="help">The mapped value, as JSON.</p>}
      </div>
    </div>
  );
};

/** What a field holds: a list of entries, or one group. */
const Parts = (props: FieldProps) => {
  const { parameter, id, value, onChange } = props;
  if (parameter.type === 'collection') return <Group {...props} />;
  const rows = entriesIn(parameter, value);
  const fields = (groupIn(parameter) ?? []).map(({ name, label }) => ({ key: name, label }));
  return (
    <MappedRows id={id} fields={fields} rows={rows}>
      <Rows
        rows={rows}
        empty={groupIn(parameter) ? {} : ''}
        one={nameOfOne(parameter)}
        add={parameter.labels?.add ?? 'Add item'}
        onChange={onChange}
      >
        {(row, index, change) => {
          const entry = entryOf(parameter);
          const at = { id: `${id}.${index}`, value: row, onChange: change };
          return groupIn(parameter) ? (
            <Group parameter={parameter} {...at} />
          ) : (
            <MakeField parameter={{ ...entry, name: 'value' }} {...at} />
          );
        }}
      </Rows>
    </MappedRows>
  );
};

const Group = ({ parameter, id, value, onChange }: FieldProps) => (
  <MakeFields
    parameters={groupIn(parameter) ?? []}
    values={asGroup(value)}
    id={id}
    onChange={(name, changed) => onChange({ ...asGroup(value), [name]: changed })}
  />
);
