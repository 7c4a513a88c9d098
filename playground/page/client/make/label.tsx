import type { Parameter } from '../../../../make-app/format/parameter.ts';
import { Markdown } from '../markdown.tsx';

interface LabelProps {
  readonly parameter: Parameter;
  readonly id: string;
  /** Whether it labels a group of inputs. */
  readonly grouped: boolean;
}

export const Label = ({ parameter, id, grouped }: LabelProps) => {
  const { name, label = name, required, type } = parameter;
  const words = (
    <>
      {label}
      {required && <span class="required" aria-hidden="true" />}
      {type === 'hidden' && <span class="tag">hidden</span>}
    </>
  );
  return grouped ? (
    <span class="label" id={`${id}-label`}>
      {words}
    </span>
  ) : (
    <label for={id} id={`${id}-label`}>
      {words}
    </label>
  );
};

interface HelpProps {
  readonly text: string | undefined;
  readonly id: string;
  /** Whether the input takes a whole list. */
  readonly mapped: boolean;
}

export const Help = ({ text, id, mapped }: HelpProps) => (
  <div id={`${id}-help`} class="hint">
    {text !== undefined && <Markdown text={text} />}
    {mapped && <p class="help">The mapped value, as JSON.</p>}
  </div>
);
