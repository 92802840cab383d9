import { test } from 'vitest';
import { killBuilds } from './killed-builds.ts';

test('a build may be killed at any moment: the site is the old or the new one, whole', () => killBuilds(6));
