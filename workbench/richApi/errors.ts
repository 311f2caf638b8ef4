/** An error that Excel itself would answer: it travels to the add-in as code and message. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** A member the workbench does not answer; named so that the gap is found at once. */
export function apiNotFound(member: string): ApiError {
  return new ApiError("ApiNotFound", `The workbench does not answer ${member}.`, 404);
}

/** What Excel says of an argument it cannot use. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError {
  return new ApiError("InvalidArgument", message);
}

/** What Excel says of a sheet, part or setting that is not there. */
export function itemNotFound(): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** What Excel says of a second sheet with the same name. */
export function itemAlreadyExists(): ApiError {
  return new ApiError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409,
  );
}

/** What Excel says of an operation its present state forbids. */
export function invalidOperation(message: string): ApiError {
  return new ApiError("InvalidOperation", message);
}

/** Any failure as an error that can be answered: an unforeseen one becomes GeneralException. */
export function toApiError(failure: unknown): ApiError {
  return failure instanceof ApiError
    ? failure
    : new ApiError("GeneralException", failure instanceof Error ? failure.message : String(failure), 500);
}
