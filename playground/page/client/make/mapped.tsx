/** The Map switch, and the input for a mapped value. */
import { useMark } from '../fault.tsx';
import { asText } from '../text.ts';
import { isList } from './map.ts';
import type { FieldProps } from './props.ts';

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const MapSwitch = ({ label, checked, onChange }: SwitchProps) => (
  <label class="map">
    <input
      type="checkbox"
      role="switch"
      aria-label={`Map ${label}`}
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    Map
  </label>
);

export const Mapped = ({ parameter, id, value, onChange }: FieldProps) => (
  <textarea
    id={id}
    name={id}
    rows={isList(parameter) ? 5 : 1}
    spellcheck={false}
    aria-required={parameter.required ?? false}
    {...useMark(id, true, true)}
    value={asText(value)}
    onInput={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
