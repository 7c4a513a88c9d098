/** A run that hasn't ended yet, for as long as a platform waits for its response. */
import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '../protocol.ts';
import { names } from './names.ts';

interface Props {
  readonly busy: readonly Platform[];
  readonly onCancel: () => void;
}

const patience: Readonly<Record<Platform, number>> = { zapier: 25, make: 40 };

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
