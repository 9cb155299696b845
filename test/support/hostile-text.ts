import fc from "fast-check";

/** Whatever means something to Markdown, HTML, GitHub, or to us, in pieces that combine. */
const pieces = [
  ...Array.from("@#:/.-_*`|<>&;![](){}~$^\\=+'\"\n\r\t 019aZé日"),
  "@everyone",
  "@org/team",
  "octocat",
  "#1",
  "GH-12",
  "owner/repo#7",
  "fixes ",
  "https://github.com/o/r/issues/1",
  "www.evil.example",
  "someone@evil.example",
  "0123456789abcdef0123456789abcdef01234567",
  "<!--",
  "-->",
  "<!-- release-actions:cascade-pins",
  "</details>",
  "<img src=x onerror=y>",
  "![a](b)",
  "[a](b)",
  "[a]: b",
  "```",
  "~~~",
  "1. ",
  "- ",
  "    ",
  "> ",
  "# ",
  "---",
  "&#64;",
  "&commat;",
  ":tada:",
  "\u202e",
  "\u200b",
  "\u0000",
  "\ud800",
  "Cascade-Pins: evil@9.9.9",
];

/** Text that somebody wrote in the hope that it does more than being shown. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 12 })
  .map((parts) => parts.join(""));
