/** The result of a run: the message that the platform's user sees, and what happens next. */
import { isPreview as isPreviewOutput } from '../../../shared/events/mode.ts';
import { names, type Message, type RunView } from '../protocol.ts';
import { parsed } from './text.ts';

/** The step only checked, and its output is what it would have sent. */
export const isPreview = ({ output }: RunView): boolean =>
  output !== undefined && isPreviewOutput(output);

interface JsonProps {
  readonly text: string;
  /** What is shown, for those who don't see it. */
  readonly label: string;
}

/** Shows JSON line by line. Anything else is shown as text. */
const JsonView = ({ text, label }: JsonProps) => {
  const value = parsed(text);
  return (
    <pre class="json" role="group" aria-label={label}>
      {value === undefined ? text : JSON.stringify(value, null, 2)}
    </pre>
  );
};

const Part = ({ headers, body, label }: Message & { readonly label: string }) => (
  <>
    <table>
      <tbody>
        {headers.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <JsonView text={body} label={label} />
  </>
);

/** The exact request and response of a run. */
const Exchange = ({ platform, sent, answered }: RunView) =>
  sent && (
    <details class="exchange">
      <summary>
        {sent.method} {sent.path} <b>{answered?.status ?? 'no response'}</b>
      </summary>
      <h4>Request</h4>
      <Part {...sent} label={`${names[platform]}: request body`} />
      {answered && (
        <>
          <h4>Response {answered.status}</h4>
          <Part {...answered} label={`${names[platform]}: response body`} />
        </>
      )}
    </details>
  );

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
