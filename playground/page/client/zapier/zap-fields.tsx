/** The fields of a Zap's step. Line items are a group. */
import type { ZapierField } from '../../forms.ts';
import type { Values } from '../../protocol.ts';
import { Fault } from '../fault.tsx';
import { MappedRows } from '../mapped.tsx';
import { Rows } from '../rows.tsx';
import { asGroup } from '../text.ts';
import { ZapField } from './zap-field.tsx';

interface Props {
  readonly fields: readonly ZapierField[];
  readonly values: Values;
  readonly id: string;
  readonly onChange: (key: string, value: unknown) => void;
}

interface GroupProps {
  readonly field: ZapierField;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (rows: readonly Values[]) => void;
}

const Group = ({ field, id, value, onChange }: GroupProps) => {
  const { key, label = key, children = [] } = field;
  // Zapier opens a group with one set of its fields.
  const rows = Array.isArray(value) ? value.map(asGroup) : [{}];
  return (
    <fieldset class="group" data-field={key}>
      <legend>{label}</legend>
      <Fault id={id} />
      <MappedRows id={id} fields={children} rows={rows}>
        <Rows rows={rows} empty={{}} one="Item" add="Add item" onChange={onChange}>
          {(row, index, change) => (
            <ZapFields
              fields={children}
              values={row}
              id={`${id}.${index}`}
              onChange={(child, part) => change({ ...row, [child]: part })}
            />
          )}
        </Rows>
      </MappedRows>
    </fieldset>
  );
};

export const ZapFields = ({ fields, values, id, onChange }: Props) => (
  <>
    {fields.map((field) => {
      const { key, children } = field;
      const Part = children ? Group : ZapField;
      return (
        <Part
          key={key}
          field={field}
          id={`${id}.${key}`}
          value={values[key]}
          onChange={(value: unknown) => onChange(key, value)}
        />
      );
    })}
  </>
);
