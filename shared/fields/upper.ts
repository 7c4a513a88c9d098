/** `order total` → `Order total` */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
