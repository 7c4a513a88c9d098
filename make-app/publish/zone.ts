/** The hosts of Make's API. Source: Make, "Make API structure". */
export const zones = {
  eu1: 'eu1.make.com',
  eu2: 'eu2.make.com',
  us1: 'us1.make.com',
  us2: 'us2.make.com',
  'eu1.celonis': 'eu1.make.celonis.com',
  'us1.celonis': 'us1.make.celonis.com',
} as const;

export interface Target {
  readonly host: string;
  /** Only a test uses `http`, to replace Make on the same computer. */
  readonly protocol: 'https' | 'http';
}

/** @returns undefined unless the text is a zone or a zone's host */
export const targetOf = (text: string): Target | undefined => {
  const wanted = text.trim().toLowerCase();
  const found = Object.entries(zones).find(([zone, host]) => zone === wanted || host === wanted);
  return found && { host: found[1], protocol: 'https' };
};
