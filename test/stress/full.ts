/** `STRESS=full` for all of it; without, a part that holds every kind of trouble. */
export const full = process.env['STRESS'] === 'full';
