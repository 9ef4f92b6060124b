import { expect } from 'vitest';
import { IntakeError } from '../../../../src/intake';

/** The refusal with which a promise rejects; anything else fails the test. */
export async function refusal(promise: Promise<unknown>): Promise<IntakeError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(IntakeError);
  return error as IntakeError;
}
