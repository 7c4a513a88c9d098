/** What one app made of a scene. */
export interface Line {
  readonly app: 'Zapier' | 'Make';
  /** The JSON that left, as text; absent when nothing did. */
  readonly sent?: string;
  /** What the API recorded, or the message that the user reads. */
  readonly told: string;
  readonly asExpected: boolean;
}

/** `200 conversion_id conversion_1, duplicate false` */
export const recordedAs = (data: unknown): string =>
  `200 ${Object.entries(typeof data === 'object' && data !== null ? data : {})
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')}`;
