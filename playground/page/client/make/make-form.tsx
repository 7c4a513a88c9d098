/** A module's panel, as in Make's scenario editor. */
import { useState } from 'preact/hooks';
import type { Parameter } from '../../../../make-app/format/parameter.ts';
import { Panel, useIsUsed, type FormProps } from '../panel.tsx';
import { MakeFields, nestedIn } from './make-fields.tsx';

interface Props extends FormProps {
  readonly parameters: readonly Parameter[];
  /** The label of the connection that the module uses, which Make shows first. */
  readonly connection?: string;
}

const Connected = ({ label }: { readonly label: string }) => (
  <div class="field">
    <span class="label">
      Connection
      <span class="required" aria-hidden="true" />
    </span>
    <p class="connected">My {label} connection</p>
  </div>
);

export const MakeForm = ({ parameters, connection, ...props }: Props) => {
  const { values, onChange } = props;
  const [switched, setSwitched] = useState<boolean>();
  const isUsed = useIsUsed('make', values);
  const isShown = (parameter: Parameter): boolean =>
    isUsed(parameter.name, parameter.required) ||
    nestedIn(parameter, values[parameter.name]).some(isShown);
  const used = parameters.filter(isShown);
  const usual = parameters.filter(({ advanced }) => !advanced);
  // What is filled in should be seen.
  const isOpen =
    switched ?? parameters.some(({ name, advanced }) => advanced && Object.hasOwn(values, name));

  return (
    <Panel
      {...props}
      platform="make"
      count={[parameters.length, used.length]}
      fields={(isFolded) => (
        <>
          {connection !== undefined && !isFolded && <Connected label={connection} />}
          <MakeFields
            parameters={isFolded ? used : isOpen ? parameters : usual}
            values={values}
            id="make"
            onChange={onChange}
          />
        </>
      )}
      footer={
        usual.length < parameters.length && (
          <label class="map">
            <input
              type="checkbox"
              role="switch"
              checked={isOpen}
              onChange={() => setSwitched(!isOpen)}
            />
            Show advanced settings
          </label>
        )
      }
    />
  );
};
