/** The data that fills in the form, as the store sends it. It's loaded when it's opened. */
import { useState } from 'preact/hooks';
import type { SampleView } from '../protocol.ts';
import { JsonView } from './json-view.tsx';
import { getPayload } from './server.ts';

export const Payload = ({ name, title, source }: SampleView) => {
  const [text, setText] = useState<string>();
  const onToggle = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    if (currentTarget.open && text === undefined)
      void getPayload(name).then(setText, () => setText("The playground didn't respond."));
  };
  return (
    <details class="payload" onToggle={onToggle}>
      <summary>The data from your store</summary>
      <p>
        <a href={source} target="_blank" rel="noreferrer">
          Documentation for this data
        </a>
      </p>
      {text !== undefined && <JsonView text={text} label={title} />}
    </details>
  );
};
