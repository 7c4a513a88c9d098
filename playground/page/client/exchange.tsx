/** The exact request and response of a run. */
import type { Header, RunView } from '../protocol.ts';
import { JsonView } from './json-view.tsx';
import { names } from './names.ts';

const Headers = ({ headers }: { readonly headers: readonly Header[] }) => (
  <dl class="headers">
    {headers.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

export const Exchange = ({ platform, sent, answered }: RunView) => {
  if (!sent) return null;
  return (
    <details class="exchange">
      <summary>
        {sent.method} {sent.path}
        <b>{answered ? answered.status : 'no response'}</b>
      </summary>
      <h4>Request</h4>
      <Headers headers={sent.headers} />
      <JsonView text={sent.body} label={`${names[platform]}: request body`} />
      {answered && (
        <>
          <h4>Response {answered.status}</h4>
          <Headers headers={answered.headers} />
          <JsonView text={answered.body} label={`${names[platform]}: response body`} />
        </>
      )}
    </details>
  );
};
