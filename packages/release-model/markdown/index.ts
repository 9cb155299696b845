export { quietLine } from "./escape-markdown.ts";
export { escapeMermaid } from "./mermaid-label.ts";
export { renderMarkdown } from "./render-markdown.ts";
