export const DBG: string[] = [];
