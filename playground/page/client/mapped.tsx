/** The pills of a sample's mapping, as both editors show them in their fields. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Platform, SampleView, Values } from '../protocol.ts';
import { asGroup, asText } from './text.ts';

type AllPills = ReadonlyMap<string, readonly string[]>;

/** By the ID of the field's input. */
export const Mappings = createContext<AllPills>(new Map());

/** @param changes by the user: these fields aren't mapped any more */
export const pillsIn = (
  platform: Platform,
  sample: SampleView | undefined,
  changes: Values,
): AllPills =>
  new Map(
    Object.entries(sample?.mappings[platform].pills ?? {})
      .filter(([key, pills]) => pills.length > 0 && !((key.split('.')[0] ?? key) in changes))
      .map(([key, pills]) => [`${platform}.${key}`, pills]),
  );

export const Pills = ({ id }: { readonly id: string }) => {
  const pills = useContext(Mappings).get(id);
  return pills === undefined ? null : (
    <p class="pills" id={`${id}-pills`}>
      <span class="unseen">Mapped: </span>
      {pills.map((pill) => (
        <span key={pill} class="pill">
          {pill}
        </span>
      ))}
    </p>
  );
};

interface Props {
  readonly id: string;
  readonly fields: readonly { readonly key: string; readonly label?: string | undefined }[];
  readonly rows: readonly unknown[];
  /** The entries one by one. */
  readonly children: ComponentChildren;
}

/** Mapped once for all entries of a list, until somebody edits them. */
export const MappedRows = ({ id, fields, rows, children }: Props) => {
  const pills = useContext(Mappings);
  const [isOpen, setOpen] = useState(false);
  const mapped = fields.filter(({ key }) => pills.has(`${id}.${key}`));
  return (
    <>
      {mapped.length > 0 && !isOpen ? (
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
      ) : (
        children
      )}
      {mapped.length > 0 && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen
            ? 'Show the mapping'
            : rows.length === 1
              ? 'Edit the item'
              : `Edit the ${rows.length} items`}
        </button>
      )}
    </>
  );
};
