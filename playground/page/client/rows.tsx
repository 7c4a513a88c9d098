/** A list in a form, with buttons to add and remove entries. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly empty: Row;
  /** The name of one entry, such as `Item`. */
  readonly one: string;
  readonly add: string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, index: number, change: (row: Row) => void) => ComponentChildren;
}

/** Where the focus goes after the list is drawn again, so that it isn't lost. */
type Focus = { readonly at: number; readonly on: 'field' | 'remove' } | undefined;

const targets = { field: 'input, textarea, select', remove: ':scope > fieldset > .remove' };

export const Rows = <Row,>({ rows, empty, one, add, onChange, children }: Props<Row>) => {
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
                class="remove"
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
