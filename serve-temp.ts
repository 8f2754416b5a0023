import { createStaticServer } from './scripts/serve/static-server.ts';
import { listen } from './scripts/serve/listen.ts';
await listen(createStaticServer('build'), 4199, '127.0.0.1');
console.log('up');
