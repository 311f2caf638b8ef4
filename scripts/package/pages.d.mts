export function filesIn(folder: string): ReadonlyMap<string, Buffer>;
export function hashedName(name: string, content: Uint8Array): string;
export function manifestVersion(version: string): string;
