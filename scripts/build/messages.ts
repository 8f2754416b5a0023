import { compileMessages } from './compile-messages.ts';

process.exitCode = await compileMessages();
