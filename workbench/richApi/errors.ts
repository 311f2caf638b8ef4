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
export const apiNotFound = (member: string): ApiError =>
  new ApiError("ApiNotFound", `The workbench does not answer ${member}.`, 404);

/** What Excel says of an argument it cannot use. */
export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError => new ApiError("InvalidArgument", message);

/** What Excel says of a sheet, part or setting that is not there. */
export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

/** What Excel says of a second sheet with the same name. */
export const itemAlreadyExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

/** What Excel says of an operation its present state forbids. */
export const invalidOperation = (message: string): ApiError => new ApiError("InvalidOperation", message);

/** Any failure as an error that can be answered: an unforeseen one becomes GeneralException. */
export const toApiError = (failure: unknown): ApiError =>
  failure instanceof ApiError
    ? failure
    : new ApiError("GeneralException", failure instanceof Error ? failure.message : String(failure), 500);
