/** The path of an installed program, or `null`. */
export function findServer(name: "buildah" | "caddy" | "nginx"): string | null;
