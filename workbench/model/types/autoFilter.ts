import { bind, type HostObject, type ObjectType } from "../../richApi";

/** A filter of a sheet or a table, which may not be there. */
export interface Filter {
  readonly hasFilter: boolean;
  readonly isFiltered: boolean;
}

const type: ObjectType<Filter> = {
  kind: "AutoFilter",
  get: { Enabled: ({ hasFilter }) => hasFilter, IsDataFiltered: ({ isFiltered }) => isFiltered },
};

/** Whether a filter is on; its criteria stay with the file. */
export function autoFilterObject(filter: Filter): HostObject {
  return bind(type, filter);
}
