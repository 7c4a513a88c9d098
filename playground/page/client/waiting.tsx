/** A run that hasn't ended yet, for as long as a platform waits for its response. */
import { useEffect, useState } from 'preact/hooks';
import { names, type Both, type Platform } from '../protocol.ts';

interface Props {
  readonly busy: readonly Platform[];
  readonly onCancel: () => void;
}

const patience: Both<number> = { zapier: 25, make: 40 };

export const Waiting = ({ busy, onCancel }: Props) => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="waiting">
      {busy.map((platform) => (
        <label key={platform}>
          {names[platform]} is running: {seconds} of at most {patience[platform]} seconds
          <progress max={patience[platform]} value={seconds} />
        </label>
      ))}
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
};
