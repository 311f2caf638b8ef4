/** What is fetched when written sheets are separated: few clerks do, and it is large. */
export const SEPARATE = {
  xlsx: () => import("hucre/xlsx"),
  zip: () => import("fflate"),
} as const;
