import { test } from 'vitest';
import { killBuilds } from '../site/killed-builds.ts';

test('fifty builds may be killed at any moment: the site is the old or the new one, whole', () => killBuilds(50));
