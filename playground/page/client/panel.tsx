/** A form as on its platform. Filled in from a sample, it's folded to the fields that matter. */
import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { names, type Platform, type SampleView, type Values } from '../protocol.ts';
import { Faults } from './notes.tsx';

export interface FormProps {
  readonly values: Values;
  /** What fills in the form; nothing folds without one. */
  readonly sample: SampleView | undefined;
  readonly submit: string;
  readonly busy: boolean;
  readonly onChange: (key: string, value: unknown) => void;
  readonly onRun: () => void;
}

interface Props extends FormProps {
  readonly platform: Platform;
  readonly title: string;
  readonly description: string;
  readonly outputs: readonly string[];
  /** How many fields are hidden when the form is folded. */
  readonly hidden: number;
  readonly fields: (isFolded: boolean) => ComponentChildren;
  readonly footer?: ComponentChildren;
}

/** Whether a field is worth a look: it holds something, has to, or is at fault. */
export const useIsUsed = (platform: Platform, values: Values) => {
  const faults = [...useContext(Faults).keys()];
  return (key: string, required = false): boolean =>
    required ||
    Object.hasOwn(values, key) ||
    faults.some((id) => `${id}.`.startsWith(`${platform}.${key}.`));
};

/** Both apps end the description of an action that requires the Premier plan with that. */
const isPremier = (description: string): boolean => description.endsWith('Premier plan only.');

export const Panel = ({ platform, description, outputs, sample, hidden, ...props }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const isFolded = sample !== undefined && !isOpen;
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
            <h2 id={`${platform}-title`}>{props.title}</h2>
            <p>
              AdvocateLoop
              {isPremier(description) && <span class="tag">Premier plan</span>}
            </p>
          </div>
        </header>
        {description !== '' && <p class="description">{description}</p>}
        <div class="fields">
          {props.fields(isFolded)}
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
        {outputs.length > 0 && (
          <p class="outputs">Returns {new Intl.ListFormat('en').format(outputs)}.</p>
        )}
        <footer>
          {!isFolded && props.footer}
          <button class="run" aria-disabled={props.busy}>
            {props.submit}
          </button>
        </footer>
      </form>
    </section>
  );
};
