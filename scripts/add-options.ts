/** The command line of `npm run add`: which steps there are, and what is left for the import. */

export interface AddSteps {
  readonly review: boolean;
  readonly build: boolean;
}

const OWN = ['--yes', '--no-review', '--no-build'];

export function splitAddOptions(args: readonly string[]): { steps: AddSteps; others: string[] } {
  return {
    steps: {
      review: !args.includes('--yes') && !args.includes('--no-review'),
      build: !args.includes('--no-build'),
    },
    others: args.filter((one) => !OWN.includes(one)),
  };
}
