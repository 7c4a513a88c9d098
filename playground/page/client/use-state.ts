/** Keeps the page's state in its web address. */
import { useEffect, useState } from 'preact/hooks';
import { isCheck, isSecret, stateAt } from './data.ts';
import { addressOf, type State } from './state.ts';

/** A check runs anyway when the page is opened. */
export const addressFor = (state: State): string =>
  addressOf({ ...state, run: state.run.filter((one) => !isCheck(state, one)) }, isSecret);

export const usePageState = (onReturn: (state: State) => void) => {
  const [state, setState] = useState(() => stateAt(location.search));

  /** @param isStep whether the back button should come back to the state before */
  const show = (next: State, isStep = false): void => {
    setState(next);
    try {
      history[isStep ? 'pushState' : 'replaceState'](null, '', addressFor(next));
    } catch {
      // Safari allows so many in half a minute: the next change writes the address again.
    }
  };

  useEffect(() => {
    const onPop = () => onReturn(stateAt(location.search));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  });

  return { state, show };
};
