/** The exact request and response of a run. */
import { names, type Message, type RunView } from '../protocol.ts';
import { parsed } from './text.ts';

interface JsonProps {
  readonly text: string;
  /** What is shown, for those who don't see it. */
  readonly label: string;
}

/** Shows JSON line by line. Anything else is shown as text. */
export const JsonView = ({ text, label }: JsonProps) => {
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

export const Exchange = ({ platform, sent, answered }: RunView) =>
  sent && (
    <details class="exchange">
      <summary>
        {sent.method} {sent.path}
        <b>{answered?.status ?? 'no response'}</b>
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
