/**
 * Property tests try the same examples in every run: a rare one must fail the change that brings it, not a later one that
 * has nothing to do with it. `npm run test:full` tries others each time; PROPERTY_SEED says which.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
