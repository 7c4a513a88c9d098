/** What is noted at a field: what is mapped there, and what was wrong with it in the last run. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Platform, RunView, SampleView, Values } from '../protocol.ts';

/** By the ID of the field's input. */
type Notes<Note> = ReadonlyMap<string, Note>;

/** The pills of a sample's mapping, as both editors show them in their fields. */
export const Mappings = createContext<Notes<readonly string[]>>(new Map());

/** The messages about the fields at fault. */
export const Faults = createContext<Notes<string>>(new Map());

/** @param changes by the user: these fields aren't mapped any more */
export const pillsIn = (platform: Platform, sample: SampleView | undefined, changes: Values) =>
  Object.entries(sample?.mappings[platform].pills ?? {})
    .filter(([key, pills]) => pills.length > 0 && !((key.split('.')[0] ?? key) in changes))
    .map(([key, pills]) => [`${platform}.${key}`, pills] as const);

export const faultsIn = ({ platform, faults = [] }: RunView) =>
  faults.map(({ field, message }) => [`${platform}.${field}`, message] as const);

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

/** @param isWhole whether one input has the whole list, with everything at fault in it */
const useFault = (id: string, isWhole: boolean): string =>
  [...useContext(Faults)]
    .filter(([at]) => at === id || (isWhole && at.startsWith(`${id}.`)))
    .map(([, message]) => message)
    .join(' ');

export const Fault = ({ id, isWhole }: { readonly id: string; readonly isWhole: boolean }) => {
  const message = useFault(id, isWhole);
  return message === '' ? null : (
    <p id={`${id}-fault`} class="fault">
      {message}
    </p>
  );
};

/** The attributes of an input with this ID. */
export const useMark = (id: string, isWhole: boolean) => {
  const isAtFault = useFault(id, isWhole) !== '';
  const isMapped = useContext(Mappings).has(id);
  const described = [isMapped && `${id}-pills`, isAtFault && `${id}-fault`, `${id}-help`]
    .filter(Boolean)
    .join(' ');
  return {
    'aria-invalid': isAtFault || undefined,
    'aria-describedby': described,
  };
};
