/** A step of a Zap, as in the Zap editor. */
import type { ZapierField } from '../../forms.ts';
import type { Values } from '../../protocol.ts';
import { Outputs } from '../outputs.tsx';
import { Premier } from '../premier.tsx';
import { ZapFields } from './zap-fields.tsx';

interface Props {
  /** What the step does: `Record Conversion`. */
  readonly title: string;
  readonly description?: string;
  readonly outputs?: readonly string[];
  readonly fields: readonly ZapierField[];
  readonly values: Values;
  readonly submit: string;
  readonly busy: boolean;
  readonly onChange: (key: string, value: unknown) => void;
  readonly onRun: () => void;
}

export const ZapForm = ({ description = '', outputs = [], ...props }: Props) => (
  <section class="platform zapier" aria-labelledby="zapier-where zapier-title">
    <p class="where" id="zapier-where">
      Zapier
    </p>
    <form
      class="step"
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
          <h2 id="zapier-title">{props.title}</h2>
          <p>
            AdvocateLoop
            <Premier description={description} />
          </p>
        </div>
      </header>
      {description !== '' && <p class="description">{description}</p>}
      <div class="fields">
        <ZapFields
          fields={props.fields}
          values={props.values}
          id="zapier"
          onChange={props.onChange}
        />
      </div>
      <Outputs labels={outputs} />
      <footer>
        <button class="run" aria-disabled={props.busy}>
          {props.submit}
        </button>
      </footer>
    </form>
  </section>
);
