/** Marks every field at fault in the last run, with the message about it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Mappings } from './mapped.tsx';
import type { RunView } from '../protocol.ts';

/** Messages by the ID of the field's input. */
type FaultMessages = ReadonlyMap<string, string>;

export const Faults = createContext<FaultMessages>(new Map());

export const faultsIn = (runs: readonly RunView[]): FaultMessages =>
  new Map(
    runs.flatMap(({ platform, faults = [] }) =>
      faults.map(({ field, message }) => [`${platform}.${field}`, message] as const),
    ),
  );

/** @param isWhole whether one input has the whole list, with everything at fault in it */
const useFault = (id: string, isWhole: boolean): string =>
  [...useContext(Faults)]
    .filter(([at]) => at === id || (isWhole && at.startsWith(`${id}.`)))
    .map(([, message]) => message)
    .join(' ');

/** The attributes of an input with this ID. */
export const useMark = (id: string, hasHelp: boolean, isWhole = false) => {
  const isAtFault = useFault(id, isWhole) !== '';
  const isMapped = useContext(Mappings).has(id);
  const described = [isMapped && `${id}-pills`, isAtFault && `${id}-fault`, hasHelp && `${id}-help`]
    .filter(Boolean)
    .join(' ');
  return {
    ...(isAtFault ? { 'aria-invalid': true } : {}),
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
};

interface Props {
  readonly id: string;
  readonly isWhole?: boolean;
}

export const Fault = ({ id, isWhole = false }: Props) => {
  const message = useFault(id, isWhole);
  return message === '' ? null : (
    <p id={`${id}-fault`} class="fault">
      {message}
    </p>
  );
};
