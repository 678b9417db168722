import { z } from 'zod';

// Must be loaded before any schema is made: the pages' Content Security Policy forbids eval, and zod's
// attempt to use it would be reported as a violation.
z.config({ jitless: true });
