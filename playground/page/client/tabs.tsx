/** Links to the actions. */
import type { PageData } from '../protocol.ts';
import { connectionTab } from './data.ts';

interface Props {
  readonly data: PageData;
  readonly current: string;
  readonly addressOf: (tab: string) => string;
  readonly onChoose: (tab: string) => void;
}

export const Tabs = ({ data, current, addressOf, onChoose }: Props) => {
  const tabs = [...data.tabs, { id: connectionTab, label: 'Connection' }];
  return (
    <nav aria-label="Actions">
      <ul>
        {tabs.map(({ id, label }) => (
          <li key={id}>
            <a
              href={addressOf(id)}
              {...(id === current ? { 'aria-current': 'page' as const } : {})}
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
};
