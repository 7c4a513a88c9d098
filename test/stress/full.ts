/** `STRESS=full` runs everything. Without it, a part with every kind of fault runs. */
export const full = process.env['STRESS'] === 'full';
