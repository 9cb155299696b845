export { escapeMermaid } from "./mermaid-label.ts";
export { renderMarkdown } from "./render-markdown.ts";
