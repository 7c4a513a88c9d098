/** The result of a run: the message that the platform's user sees, and what happens next. */
import { isPreview as isPreviewOutput } from '../../../shared/events/mode.ts';
import { names, type RunView } from '../protocol.ts';
import { Exchange, JsonView } from './exchange.tsx';

/** The step only checked, and its output is what it would have sent. */
export const isPreview = ({ output }: RunView): boolean =>
  output !== undefined && isPreviewOutput(output);

export const Result = (run: RunView) => {
  const { platform, error, message, next, output, orderFirst } = run;
  const name = names[platform];
  return (
    <article
      class="result"
      style={{ '--tone': `var(--${next.tone})` }}
      aria-labelledby={`${platform}-result`}
    >
      <h3 id={`${platform}-result`}>
        {name} <span class="state">{next.state}</span>
      </h3>
      {orderFirst !== undefined && <p class="none">Recorded first: {orderFirst}.</p>}
      {error !== undefined && <code class="none">{error}</code>}
      {message !== '' && <p class="message">{message}</p>}
      <p class="none">{next.text}</p>
      {output && message === '' && !isPreview(run) && (
        <details>
          <summary>Output for later steps</summary>
          <JsonView text={JSON.stringify(output)} label={`${name}: output for later steps`} />
        </details>
      )}
      {!isPreview(run) && <Exchange {...run} />}
    </article>
  );
};

/** One sentence for screen readers. */
export const spoken = ({ platform, error = '', message, next }: RunView): string =>
  [`${names[platform]}: ${next.state}.`, error, message].filter(Boolean).join(' ');
