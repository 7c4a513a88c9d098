/** The payload behind the form, as the store sends it; fetched when somebody wants to see it. */
import { useState } from 'preact/hooks';
import type { SampleView } from '../protocol.ts';
import { JsonView } from './json-view.tsx';
import { getPayload } from './server.ts';

export const Payload = ({ name, title, source }: SampleView) => {
  const [text, setText] = useState<string>();
  const onToggle = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    if (currentTarget.open && text === undefined)
      void getPayload(name).then(setText, () => setText('The playground did not answer.'));
  };
  return (
    <details class="payload" onToggle={onToggle}>
      <summary>The payload</summary>
      <p>
        <a href={source} target="_blank" rel="noreferrer">
          Its documentation
        </a>
      </p>
      {text !== undefined && <JsonView text={text} label={title} />}
    </details>
  );
};
