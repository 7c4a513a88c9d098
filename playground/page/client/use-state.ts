/** Keeps the page's state in its web address. */
import { useEffect, useState } from 'preact/hooks';
import type { PageData } from '../protocol.ts';
import { isCheck, isSecretIn, stateAt } from './data.ts';
import { addressOf, type State } from './state.ts';

export const usePageState = (data: PageData, onReturn: (state: State) => void) => {
  const [state, setState] = useState(() => stateAt(data, location.search));
  const isSecret = isSecretIn(data);

  // A check runs anyway when the page is opened.
  const addressFor = (next: State): string =>
    addressOf({ ...next, run: next.run.filter((one) => !isCheck(data, next, one)) }, isSecret);

  /** @param isStep whether the back button should come back to the state before */
  const show = (next: State, isStep = false): void => {
    setState(next);
    try {
      if (isStep) history.pushState(null, '', addressFor(next));
      else history.replaceState(null, '', addressFor(next));
    } catch {
      // Safari allows so many in half a minute: the next change writes the address again.
    }
  };

  useEffect(() => {
    const onPop = () => onReturn(stateAt(data, location.search));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  });

  return { state, show, addressOf: addressFor };
};
