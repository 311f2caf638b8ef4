export interface PackageOptions {
  readonly origin: string;
  readonly isLocal: boolean;
  readonly isReportOnly: boolean;
  readonly out: string;
  readonly isBuilt: boolean;
}
export interface ArgumentProblem {
  readonly code: string;
  readonly text?: string;
}
export function readArguments(args: readonly string[]): {
  readonly options?: PackageOptions | { readonly help: true };
  readonly problem?: ArgumentProblem;
};
