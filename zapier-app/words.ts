/** Zapier's labels are in title case. Source: Zapier, "Integration checks reference", D018. */
const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Order total` → `Order Total` */
export const titleCase = (label: string): string => label.split(' ').map(upper).join(' ');
