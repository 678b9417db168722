import { config } from 'zod';

/**
 * zod tries `new Function` when schemas are made, which an extension's content security policy refuses and
 * reports. Imported first by every page and the worker.
 */
config({ jitless: true });
