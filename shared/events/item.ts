/** One line item of an order or a claim. Source: REST API, "Each entry in items". */
import * as z from 'zod/mini';
import { optional, text } from '../fields/field-types.ts';

export const item = z.strictObject({
  name: text('Name', {
    help: 'The product or service name, for example, `Vitamin C Serum`. Every item needs one.',
    example: 'Vitamin C Serum',
  }),
  quantity: optional.quantity('Quantity', {
    help: 'The number of units, greater than 0, or blank for 1.',
    example: 2,
  }),
  unit_price: optional.amount('Unit price', {
    help: 'The price of one unit, or blank if you use the line total instead.',
    example: 32,
  }),
  line_total: optional.amount('Line total', {
    help: 'The price of all units of this item together, or blank if you use the unit price.',
    example: 64,
  }),
  sku: optional.identifier('SKU', {
    help: 'The SKU, plan code, or service code. For example, `VITC-30`.',
    example: 'VITC-30',
  }),
  category_path: optional.path('Category path', {
    help: "The item's categories, top level first, separated by `>`. For example, `Skincare > Serums`.",
    example: ['Skincare', 'Serums'],
  }),
  image_url: optional.text('Image URL', {
    help: "The web address of the item's image. For example, `https://example.com/serum.jpg`.",
    example: 'https://example.com/serum.jpg',
  }),
});
