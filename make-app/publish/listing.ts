/** What Make shows of the app itself, beside what `make-app/app/` holds. */
export const listing = {
  /** What is asked for; Make adds something of its own behind it, such as `-x7k2p9`. */
  name: 'advocateloop',
  label: 'AdvocateLoop',
  description:
    'AdvocateLoop runs referral programs. Record conversions, refunds, claims and visits from any store or form.',
  /** Assumed: AdvocateLoop's own color is not documented, so this is one that white shows well on. */
  theme: '#4f46e5',
  language: 'en',
  audience: 'global',
} as const;

/**
 * Source of the name and the color: Make, "Create an app in VS Code"; integromat/vscode-apps-sdk,
 * `validate-id.ts`.
 */
export const rules = {
  name: /^[a-z][0-9a-z-]{1,28}[0-9a-z]$/,
  theme: /^#[0-9a-f]{6}$/,
  /** Assumed: no limit is documented; parameters end at 256 characters, and a tile shows less. */
  longestDescription: 128,
};

/** A name that people type. */
export const goodName = {
  be: '3 to 30 small letters, digits and hyphens, a letter first',
  holds: (text: string): boolean => rules.name.test(text),
};
