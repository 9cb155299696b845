import type { Annotation } from "@release-actions/release-model";

/** What an action says to the machine that runs it. The texts arrive here free of secrets. */
export interface Runner {
  /** Hides a text in all that is printed from now on. */
  mask(secret: string): void;
  /** One or more lines in the log, none of which is taken for a command. */
  print(text: string): void;
  debug(text: string): void;
  annotate(annotation: Annotation): void;
  setOutput(name: string, value: string): void;
  /** Appends Markdown to the job summary, where there is one. */
  summarize(markdown: string): Promise<void>;
  /** Makes the step fail, with one error annotation. */
  setFailed(annotation: Annotation): void;
}
