/** An error that the emulated host answers with, by the code that add-ins test for ("ItemNotFound"). */

export class ApiError extends Error {
  readonly code: string;
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.location = location;
  }
}

export function invalidArgument(location: string): ApiError {
  return new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
}

export function itemNotFound(location: string): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);
}
