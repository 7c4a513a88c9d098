/** Links to the actions. */
import { data, openedAt } from './data.ts';
import { addressFor } from './use-state.ts';

interface Props {
  readonly current: string;
  readonly onChoose: (tab: string) => void;
}

export const Tabs = ({ current, onChoose }: Props) => (
  <nav aria-label="Actions">
    <ul>
      {data.tabs.map(({ id, label }) => (
        <li key={id}>
          <a
            href={addressFor(openedAt(id))}
            aria-current={id === current ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onChoose(id);
            }}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
