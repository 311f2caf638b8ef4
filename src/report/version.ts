/** The product's version, as package.json and the manifest have it. */
export const VERSION = "0.4.0";
