/** The fields of a Zap's step. Line items are a group. */
import type { ZapierField } from '../../forms.ts';
import type { Values } from '../../protocol.ts';
import { Fault } from '../fault.tsx';
import { Rows } from '../rows.tsx';
import { asGroup } from '../text.ts';
import { ZapField } from './zap-field.tsx';

interface Props {
  readonly fields: readonly ZapierField[];
  readonly values: Values;
  readonly id: string;
  readonly onChange: (key: string, value: unknown) => void;
}

/** Zapier opens a group with one set of its fields. */
const untouched: readonly Values[] = [{}];

const Group = ({ field, id, rows, onChange }: GroupProps) => (
  <fieldset class="group" data-field={field.key}>
    <legend>{field.label ?? field.key}</legend>
    <Fault id={id} />
    <Rows rows={rows} empty={{}} one="Item" add="Add item" onChange={onChange}>
      {(row, index, change) => (
        <ZapFields
          fields={field.children ?? []}
          values={row}
          id={`${id}.${index}`}
          onChange={(key, value) => change({ ...row, [key]: value })}
        />
      )}
    </Rows>
  </fieldset>
);

interface GroupProps {
  readonly field: ZapierField;
  readonly id: string;
  readonly rows: readonly Values[];
  readonly onChange: (rows: readonly Values[]) => void;
}

export const ZapFields = ({ fields, values, id, onChange }: Props) => (
  <>
    {fields.map((field) => {
      const { key, children } = field;
      const value = values[key];
      return children ? (
        <Group
          key={key}
          field={field}
          id={`${id}.${key}`}
          rows={Array.isArray(value) ? value.map(asGroup) : untouched}
          onChange={(rows) => onChange(key, rows)}
        />
      ) : (
        <ZapField
          key={key}
          field={field}
          id={`${id}.${key}`}
          value={value}
          onChange={(text) => onChange(key, text)}
        />
      );
    })}
  </>
);
