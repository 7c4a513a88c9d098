/** Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests */
export const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
