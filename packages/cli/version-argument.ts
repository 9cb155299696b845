import { parseAny, Refusal, UsageError, type Version } from "@release-actions/release-model";

/**
 * The version that a person typed.
 * @throws {UsageError} with the same words in which a version in a file is refused: here it is the command that is wrong.
 */
export function versionArgument(text: string): Version {
  try {
    return parseAny(text);
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error);
    throw error;
  }
}
