/** Keeps the page's state in its web address. */
import { useEffect, useState } from 'preact/hooks';
import type { PageData } from '../protocol.ts';
import { isSecretIn, stateAt } from './data.ts';
import { addressOf, type State } from './state.ts';

export const usePageState = (data: PageData, onReturn: (state: State) => void) => {
  const [state, setState] = useState(() => stateAt(data, location.search));
  const isSecret = isSecretIn(data);

  /** @param isStep whether the back button should come back to the state before */
  const show = (next: State, isStep = false): void => {
    setState(next);
    const address = addressOf(next, isSecret);
    try {
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Safari allows so many in half a minute: the next change writes the address again.
    }
  };

  useEffect(() => {
    const onPop = () => {
      const next = stateAt(data, location.search);
      setState(next);
      onReturn(next);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  });

  return { state, show, addressOf: (other: State) => addressOf(other, isSecret) };
};
