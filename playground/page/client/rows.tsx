/** A list in a form: mapped once for all its entries, or entry by entry to edit. */
import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mappings, Pills } from './notes.tsx';
import { asGroup, asText } from './text.ts';

interface EntriesProps<Row> {
  readonly rows: readonly Row[];
  readonly empty: Row;
  /** The name of one entry, such as `Item`. */
  readonly one: string;
  readonly add: string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, index: number, change: (row: Row) => void) => ComponentChildren;
}

interface Props<Row> extends EntriesProps<Row> {
  readonly id: string;
  /** Of an entry. */
  readonly fields: readonly { readonly key: string; readonly label?: string | undefined }[];
}

/** Where the focus goes after the list is drawn again, so that it isn't lost. */
type Focus = { readonly at: number; readonly on: 'field' | 'remove' } | undefined;

const targets = { field: 'input, textarea, select', remove: ':scope > fieldset > .remove' };

const Entries = <Row,>({ rows, empty, one, add, onChange, children }: EntriesProps<Row>) => {
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<Focus>();

  useLayoutEffect(() => {
    if (!focus) return;
    const entry = list.current?.children[focus.at];
    const target = entry?.querySelector<HTMLElement>(targets[focus.on]);
    (target ?? button.current)?.focus();
    setFocus(undefined);
  }, [focus]);

  const addRow = () => {
    onChange([...rows, empty]);
    setFocus({ at: rows.length, on: 'field' });
  };
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    setFocus({ at: Math.min(index, rows.length - 2), on: 'remove' });
  };

  return (
    <div class="rows">
      <ol ref={list}>
        {rows.map((row, index) => (
          <li key={index}>
            <fieldset>
              <legend>
                {one} {index + 1}
              </legend>
              {children(row, index, (changed) => onChange(rows.with(index, changed)))}
              <button
                type="button"
                class="link remove"
                aria-label={`Remove ${one.toLowerCase()} ${index + 1}`}
                onClick={() => remove(index)}
              >
                Remove
              </button>
            </fieldset>
          </li>
        ))}
      </ol>
      <button type="button" class="add" ref={button} onClick={addRow}>
        {add}
      </button>
    </div>
  );
};

export const Rows = <Row,>({ id, fields, ...entries }: Props<Row>) => {
  const { rows } = entries;
  const pills = useContext(Mappings);
  const [isOpen, setOpen] = useState(false);
  const mapped = fields.filter(({ key }) => pills.has(`${id}.${key}`));
  if (mapped.length === 0) return <Entries {...entries} />;
  const edit = rows.length === 1 ? 'Edit the item' : `Edit the ${rows.length} items`;
  return (
    <>
      {isOpen ? (
        <Entries {...entries} />
      ) : (
        <dl class="mapped">
          {mapped.map(({ key, label }) => (
            <div key={key}>
              <dt>{label ?? key}</dt>
              <dd>
                <Pills id={`${id}.${key}`} />
                <ol>
                  {rows.map((row, index) => (
                    <li key={index}>{asText(asGroup(row)[key]) || '(blank)'}</li>
                  ))}
                </ol>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Show the mapping' : edit}
      </button>
    </>
  );
};
