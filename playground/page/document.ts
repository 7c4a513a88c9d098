/** The HTML document, with the data that the page is drawn from. */
import type { PageData } from './protocol.ts';

/** No outside resources, no inline scripts or styles, no frames. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const;

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23175e54'/%3E%3Cpath d='M4.5 12 8 4l3.5 8M5.8 9.5h4.4' fill='none' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E";

/** The data can't close its script element. */
const inline = (data: PageData): string => JSON.stringify(data).replaceAll('<', '\\u003c');

export const documentOf = (data: PageData): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>AdvocateLoop playground</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<div id="page"><noscript>Turn on JavaScript to use this page.</noscript></div>
<script type="application/json" id="data">${inline(data)}</script>
</body>
</html>
`;
