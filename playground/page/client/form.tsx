/** A form as on its platform. Filled in from a sample, it's folded to the fields that matter. */
import { useContext, useState } from 'preact/hooks';
import type { Parameter } from '../../../make-app/format/parameter.ts';
import {
  names,
  type Form as Shown,
  type Platform,
  type SampleView,
  type Values,
} from '../protocol.ts';
import { Fields } from './fields.tsx';
import { Faults } from './notes.tsx';
import { nestedIn } from './parameter.ts';

interface Props {
  readonly platform: Platform;
  readonly form: Shown;
  readonly parameters: readonly Parameter[];
  readonly values: Values;
  /** What fills in the form; nothing folds without one. */
  readonly sample: SampleView | undefined;
  /** Only the platform's own form, for a listing. */
  readonly isPicture: boolean;
  readonly submit: string;
  readonly busy: boolean;
  readonly onChange: (key: string, value: unknown) => void;
  readonly onRun: () => void;
}

/** Both apps end the description of an action that requires the Premier plan with that. */
const isPremier = (description: string): boolean => description.endsWith('Premier plan only.');

export const Form = ({ platform, form, parameters, values, sample, ...props }: Props) => {
  const { title, description, outputs, connection } = form;
  const [isOpen, setOpen] = useState(false);
  const [switched, setSwitched] = useState<boolean>();
  const faults = [...useContext(Faults).keys()];

  const isFilled = ({ name }: Parameter): boolean => Object.hasOwn(values, name);
  const isAtFault = ({ name }: Parameter): boolean =>
    faults.some((id) => `${id}.`.startsWith(`${platform}.${name}.`));
  /** Whether a field is worth a look: it has to be filled in, it is, or it's at fault. */
  const isUsed = (parameter: Parameter): boolean =>
    parameter.required ||
    isFilled(parameter) ||
    isAtFault(parameter) ||
    nestedIn(parameter, values[parameter.name]).some(isUsed);
  const used = parameters.filter(isUsed);
  const usual = parameters.filter(({ advanced }) => !advanced);
  // What is filled in should be seen.
  const isAdvanced = switched ?? parameters.some((one) => one.advanced && isFilled(one));

  const isFolded = sample !== undefined && !isOpen;
  const unfolded = isAdvanced ? parameters : usual;
  const hidden = parameters.length - used.length;
  const more = hidden === 0 ? '' : ` and ${hidden} more ${hidden === 1 ? 'field' : 'fields'}`;

  return (
    <section class={`platform ${platform}`} aria-labelledby={`${platform}-where ${platform}-title`}>
      <p class="where" id={`${platform}-where`}>
        {names[platform]}
      </p>
      {sample?.mappings[platform].filters.map(({ name, is }) => (
        <p key={name} class="filter">
          <b>Filter</b> <span class="pill">{name}</span> is <code>{is}</code>
        </p>
      ))}
      <form
        class={isFolded ? 'panel folded' : 'panel'}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onRun();
        }}
      >
        <header>
          <span class="app" aria-hidden="true">
            A
          </span>
          <div>
            <h2 id={`${platform}-title`}>{title}</h2>
            <p>
              AdvocateLoop
              {isPremier(description) && <span class="tag">Premier plan</span>}
            </p>
          </div>
        </header>
        {description !== '' && <p class="description">{description}</p>}
        <div class="fields">
          {connection !== undefined && !isFolded && (
            <div class="field">
              <span class="label">
                Connection
                <span class="required" aria-hidden="true" />
              </span>
              <p class="connected">My {connection} connection</p>
            </div>
          )}
          <Fields
            parameters={isFolded ? used : unfolded}
            values={values}
            id={platform}
            onChange={props.onChange}
          />
          {sample && (
            <button
              type="button"
              class="link"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? 'Show only what is filled in' : `Show help${more}`}
            </button>
          )}
        </div>
        {outputs.length > 0 && !props.isPicture && (
          <p class="outputs">Returns {new Intl.ListFormat('en').format(outputs)}.</p>
        )}
        <footer>
          {!isFolded && usual.length < parameters.length && (
            <label class="map">
              <input
                type="checkbox"
                role="switch"
                checked={isAdvanced}
                onChange={() => setSwitched(!isAdvanced)}
              />
              Show advanced settings
            </label>
          )}
          <button class="run" aria-disabled={props.busy}>
            {props.submit}
          </button>
        </footer>
      </form>
    </section>
  );
};
