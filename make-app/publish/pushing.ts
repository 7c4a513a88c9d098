/** What every part of a push uses. */
import type { Make } from '@makehq/sdk';
import type { LocalApp } from './local.ts';
import type { memoryIn, Remembered } from './memory.ts';
import type { Take } from './step.ts';

export interface Pushing {
  readonly make: Make;
  readonly local: LocalApp;
  readonly icon: Buffer;
  /** The app name from the command line. */
  readonly asked: string | undefined;
  readonly dryRun: boolean;
  readonly take: Take;
  readonly memory: ReturnType<typeof memoryIn>;
}

/** Who can use the app: it's private, published, or approved. */
export type Audience = 'only you' | 'who has the link' | 'everyone';

/** The app in Make. In a dry run without one, the name that would be requested. */
export interface RemoteApp extends Remembered {
  readonly isNew: boolean;
  readonly audience: Audience;
}
