// Serves what `npm run build` made: the page rendered here, everything else from dist/client.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { render } from './dist/server/entry-server.js';

const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const client = path.resolve('dist/client');
const page = await readFile(path.join(client, 'index.html'), 'utf8');

createServer(async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html');
    response.end(page.replace('<!--app-->', render()));
    return;
  }
  const file = path.join(client, path.normalize(pathname));
  try {
    const content = await readFile(file);
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}).listen(Number(process.env.PORT ?? 4173), '127.0.0.1');
