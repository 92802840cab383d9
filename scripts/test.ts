/**
 * `npm test`: everything that CI runs, in order; `npm test -- unit site` runs the named steps only, `npm run test:full`
 * also the long forms of some tests.
 * Ends with one line, `N passed, N failed`: each test of Vitest counts as one, each other step as one. What a failed step
 * said stands once more before it, as services keep only the end of a long log.
 */
import { spawn } from 'node:child_process';
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
/** Examples of property tests: others each time where there is time to look into them (test/property-seed.ts). */
const seed = isFull && !process.env['PROPERTY_SEED'] ? { PROPERTY_SEED: String(Date.now() % 2 ** 31) } : {};
const env = { ...process.env, ...seed, ASTRO_TELEMETRY_DISABLED: '1' };
mkdirSync('.cache', { recursive: true });

/** Lines of a failed step that are said again. */
const LAST_LINES = 80;

let passed = 0;
let failed = 0;
const saidAgain: string[] = [];
for (const step of steps) {
  rmSync(`.cache/${step}.json`, { force: true });
  for (const command of STEPS[step]) {
    console.log(`\n▶ ${step}: ${command.split(' --reporter')[0]}`);
    const { status, lastLines } = await run(command);
    if (status !== 0)
      saidAgain.push(`\n✗ ${step}: ${command.split(' --reporter')[0]} (exit code ${status})`, ...lastLines);
    const counts = command.startsWith('vitest') ? readCounts(step) : null;
    passed += counts?.passed ?? (status === 0 ? 1 : 0);
    failed += Math.max(counts?.failed ?? 0, status === 0 ? 0 : 1);
  }
}
for (const line of saidAgain) console.log(line);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** On a terminal as it is; else what it wrote is kept: its errors or, without any, its words. */
async function run(command: string): Promise<{ status: number; lastLines: string[] }> {
  const isTerminal = process.stdout.isTTY === true;
  const child = spawn(command, { shell: true, stdio: isTerminal ? 'inherit' : ['inherit', 'pipe', 'pipe'], env });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      process[stream].write(text);
      written[stream] += text;
    });
  }
  const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const lines = (written.stderr.trim() || written.stdout.trim()).split('\n');
  return { status, lastLines: lines.slice(-LAST_LINES) };
}

/** Null when Vitest could not even write its report. */
function readCounts(step: Step): { passed: number; failed: number } | null {
  try {
    const report = JSON.parse(readFileSync(`.cache/${step}.json`, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return null;
  }
}
