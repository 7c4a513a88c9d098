/** A module's panel, as in Make's scenario editor. */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Parameter } from '../../../../make-app/format/parameter.ts';
import type { Values } from '../../protocol.ts';
import { Outputs } from '../outputs.tsx';
import { Premier } from '../premier.tsx';
import { MakeFields } from './make-fields.tsx';

interface Props {
  /** What the module does: `Record a conversion`. */
  readonly title: string;
  readonly description?: string;
  readonly outputs?: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly values: Values;
  readonly submit: string;
  readonly busy: boolean;
  readonly onChange: (name: string, value: unknown) => void;
  readonly onRun: () => void;
  /** Which connection the module uses. */
  readonly connection?: ComponentChildren;
}

export const MakeForm = ({ description = '', outputs = [], ...props }: Props) => {
  const [switched, setSwitched] = useState<boolean>();
  const usual = props.parameters.filter(({ advanced }) => !advanced);
  const advanced = props.parameters.filter((parameter) => parameter.advanced);
  // What is filled in from a payload should be seen.
  const isOpen = switched ?? advanced.some(({ name }) => Object.hasOwn(props.values, name));
  const fields = (parameters: readonly Parameter[]) => (
    <MakeFields parameters={parameters} values={props.values} id="make" onChange={props.onChange} />
  );

  return (
    <section class="platform make" aria-labelledby="make-where make-title">
      <p class="where" id="make-where">
        Make
      </p>
      <form
        class="panel"
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
            <h2 id="make-title">{props.title}</h2>
            <p>
              AdvocateLoop
              <Premier description={description} />
            </p>
          </div>
        </header>
        {description !== '' && <p class="description">{description}</p>}
        <div class="fields">
          {props.connection}
          {fields(usual)}
          {isOpen && fields(advanced)}
        </div>
        <Outputs labels={outputs} />
        <footer>
          {advanced.length > 0 && (
            <label class="map">
              <input
                type="checkbox"
                role="switch"
                checked={isOpen}
                onChange={() => setSwitched(!isOpen)}
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
