/** The path of an installed buildah, or `null`. */
export function findBuildah(): string | null;
