/** The result of one sample in one app. */
export interface Line {
  readonly app: 'Zapier' | 'Make';
  /** The JSON sent, as text. Absent if nothing was sent. */
  readonly sent?: string;
  /** What the API recorded, or the message that the user sees. */
  readonly told: string;
  readonly asExpected: boolean;
}

/** `200 conversion_id conversion_1, duplicate false` */
export const recordedAs = (data: unknown): string =>
  `200 ${Object.entries(typeof data === 'object' && data !== null ? data : {})
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')}`;
