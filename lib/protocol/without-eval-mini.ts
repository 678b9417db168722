import { config } from 'zod/mini';

/** As ./without-eval, for the injected scripts. */
config({ jitless: true });
