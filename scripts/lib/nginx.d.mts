/** The path of an installed nginx, or `null`. */
export function findNginx(): string | null;
