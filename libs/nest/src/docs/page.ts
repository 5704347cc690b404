import type { Assets } from './assets.js';

/** What the page may do: use its own host, and nothing else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23173f5f'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.5'/%3E%3C/svg%3E";

/** The page that shows `/openapi.json`. Its addresses are relative, so that it works behind a proxy with a prefix. */
export const page = (assets: Assets): string => {
  const file = (name: string): string => `docs/${name}?v=${assets.get(name)?.hash ?? ''}`;
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sagdok</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${file('swagger-ui.css')}">
<link rel="stylesheet" href="${file('sagdok.css')}">
</head>
<body>
<div id="swagger-ui"></div>
<noscript>Siden kræver JavaScript; dokumentet selv er <a href="openapi.json">openapi.json</a>.</noscript>
<script src="${file('swagger-ui-bundle.js')}"></script>
<script src="${file('sagdok.js')}"></script>
</body>
</html>
`;
};
