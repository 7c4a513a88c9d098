/** What came of a run: the message as the user of the platform reads it, and what happens next. */
import type { RunView } from '../protocol.ts';
import { Exchange } from './exchange.tsx';
import { JsonView } from './json-view.tsx';
import { names } from './names.ts';

export const Result = (run: RunView) => {
  const { platform, error, message, next, output, orderFirst } = run;
  return (
    <article class={`result ${next.tone}`} aria-labelledby={`${platform}-result`}>
      <h3 id={`${platform}-result`}>
        {names[platform]} <span class="state">{next.state}</span>
      </h3>
      {orderFirst !== undefined && <p class="first">Recorded before: {orderFirst}.</p>}
      {error !== undefined && <code class="class">{error}</code>}
      {message !== '' && <p class="message">{message}</p>}
      <p class="next">{next.text}</p>
      {output && error === undefined && message === '' && (
        <details>
          <summary>What later steps get</summary>
          <JsonView
            text={JSON.stringify(output)}
            label={`${names[platform]}: what later steps get`}
          />
        </details>
      )}
      <Exchange {...run} />
    </article>
  );
};

/** One sentence for those who listen. */
export const spoken = ({ platform, error, message, next }: RunView): string =>
  [`${names[platform]}: ${next.state}.`, error, message]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
