/** `@scope/name@npm:^1.0.0` as its name and what follows the `@`. */
export function splitDescriptor(text: string): { readonly name: string; readonly reference: string } {
  const at = text.indexOf("@", 1);
  return at === -1
    ? { name: text, reference: "" }
    : { name: text.slice(0, at), reference: text.slice(at + 1) };
}
