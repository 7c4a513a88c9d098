/** A module's panel, as in Make's scenario editor. */
import { useState } from 'preact/hooks';
import type { Parameter } from '../../../make-app/format/parameter.ts';
import type { MakeForm as Form } from '../protocol.ts';
import { MakeFields } from './make-fields.tsx';
import { nestedIn } from './make-value.ts';
import { Panel, useIsUsed, type FormProps } from './panel.tsx';

export const MakeForm = ({ parameters, connection, ...props }: FormProps & Form) => {
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
      hidden={parameters.length - used.length}
      fields={(isFolded) => (
        <>
          {connection !== undefined && !isFolded && (
            <div class="field">
              <span class="label">
                Connection
                <span class="required" aria-hidden="true" />
              </span>
              <p class="connected">My {connection} connection</p>
            </div>
          )}
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
