/** Base64 in lines of sixty characters, each with its end, as GitHub writes the content of files. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll(/.{1,60}/g, "$&\n");
}
