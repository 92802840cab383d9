/**
 * `npm test`: everything that CI runs, in order; `npm test -- unit site` runs the named steps only, `npm run test:full`
 * also the long forms of some tests.
 * Ends with one line, `N passed, N failed`: each test of Vitest counts as one, each other step as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const vitest = (project: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=.cache/${project}.json`;

const STEPS = {
  data: ['node scripts/check.ts', 'node scripts/describe.ts --check'],
  types: ['astro check --minimumSeverity warning'],
  lint: ['biome lint --error-on-warnings .', 'biome format .', 'prettier --check --log-level warn "src/**/*.astro"'],
  unit: [vitest('unit')],
  build: ['node scripts/build.ts'],
  site: [vitest('site')],
  full: [vitest('full')],
} as const;

type Step = keyof typeof STEPS;
const isStep = (name: string): name is Step => name in STEPS;

const ALL = Object.keys(STEPS) as Step[];
const asked = process.argv.slice(2).filter((word) => word !== '--full');
const unknown = asked.filter((name) => !isStep(name));
if (unknown.length > 0) {
  console.error(`unknown step: ${unknown.join(' ')}; the steps are ${ALL.join(' ')}`);
  process.exit(1);
}

const isFull = process.argv.includes('--full');
const steps = asked.length > 0 ? asked.filter(isStep) : ALL.filter((step) => isFull || step !== 'full');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
mkdirSync('.cache', { recursive: true });

let passed = 0;
let failed = 0;
for (const step of steps) {
  rmSync(`.cache/${step}.json`, { force: true });
  for (const command of STEPS[step]) {
    console.log(`\n▶ ${step}: ${command.split(' --reporter')[0]}`);
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
    const counts = command.startsWith('vitest') ? readCounts(step) : null;
    passed += counts?.passed ?? (status === 0 ? 1 : 0);
    failed += Math.max(counts?.failed ?? 0, status === 0 ? 0 : 1);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Null when Vitest could not even write its report. */
function readCounts(step: Step): { passed: number; failed: number } | null {
  try {
    const report = JSON.parse(readFileSync(`.cache/${step}.json`, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return null;
  }
}
