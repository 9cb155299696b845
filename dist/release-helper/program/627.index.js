export const id = 627;
export const ids = [627];
export const modules = {

/***/ 5627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(8973);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-dot.ts

/** A digraph for Graphviz: each wave on one rank, upstream → downstream. */
function renderDot(graph) {
    const ranks = (0,waves/* waves */.L)(graph).map((members) => `  { rank=same; ${members.map((name) => `${quote(name)};`).join(" ")} }`);
    const arrows = [...graph.repositories.values()].flatMap(({ name, needs }) => needs.map(({ repository }) => `  ${quote(repository)} -> ${quote(name)};`));
    const head = [`digraph ${quote(graph.owner)} {`, "  rankdir=LR;", "  node [shape=box];"];
    return `${[...head, ...ranks, ...arrows, "}"].join("\n")}\n`;
}
/** https://graphviz.org/doc/info/lang.html: in a quoted string only the quote needs a backslash; a last backslash would eat it. */
function quote(text) {
    return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-json.ts

/** `{"schema": 1, …}` for scripts: the graph with its defaults filled in, and the waves. */
function renderJson(graph) {
    const repositories = [...graph.repositories.values()].map(({ appVersions, ...repository }) => ({
        ...repository,
        appVersions: Object.fromEntries(appVersions),
    }));
    const report = {
        schema: 1,
        owner: graph.owner,
        defaults: graph.defaults,
        repositories,
        waves: (0,waves/* waves */.L)(graph),
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/compact-graph.ts
var compact_graph = __webpack_require__(4443);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-mermaid.ts


/** A Mermaid flowchart that GitHub shows in Markdown: waves as subgraphs, upstream → downstream. */
function renderMermaid(graph) {
    // Nodes get numbers for names: `end` or `a--b` as an identifier would break the chart.
    const { positions } = (0,compact_graph/* compactOf */.XU)(graph);
    const identify = (name) => `r${positions.get(name) ?? ""}`;
    const groups = (0,waves/* waves */.L)(graph).flatMap((members, position) => [
        `  subgraph w${position + 1}["wave ${position + 1}"]`,
        ...members.map((name) => `    ${identify(name)}["${escapeLabel(name)}"]`),
        "  end",
    ]);
    const arrows = [...graph.repositories.values()].flatMap(({ name, needs }) => needs.map(({ repository }) => `  ${identify(repository)} --> ${identify(name)}`));
    return `${["flowchart LR", ...groups, ...arrows].join("\n")}\n`;
}
/** Mermaid reads `#…;` as an entity and the rest as Markdown: https://mermaid.js.org/syntax/flowchart.html#special-characters-that-break-syntax */
function escapeLabel(text) {
    return text.replaceAll(/[^A-Za-z0-9 ._-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/release-graph.ts
var release_graph = __webpack_require__(2783);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-text.ts


/** The waves in order, each repository with what it needs and publishes. */
function renderText(graph) {
    const lines = (0,waves/* waves */.L)(graph).flatMap((members, position) => [
        `wave ${position + 1}`,
        ...members.flatMap((name, at) => {
            const repository = graph.repositories.get(name);
            const last = at === members.length - 1;
            const details = repository === undefined ? [] : detailsOf(repository);
            return [
                `${last ? "└─" : "├─"} ${name}`,
                ...details.map((detail) => `${last ? "   " : "│  "}  ${detail}`),
            ];
        }),
    ]);
    return `${[graph.owner, ...lines].join("\n")}\n`;
}
function detailsOf(repository) {
    const needs = repository.needs.map(({ repository: upstream, pin }) => `${upstream} (${pin})`);
    const published = release_graph/* publishedEcosystems */.o.flatMap((key) => repository.publishes[key].map((name) => `${key} ${name}`));
    return [
        ...(needs.length === 0 ? [] : [`needs ${needs.join(", ")}`]),
        ...(published.length === 0 ? [] : [`publishes ${published.join(", ")}`]),
        ...(repository.release === "release-please" ? ["released by Release Please only"] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-graph.ts





const graphFormats = (/* unused pure expression or super */ null && (["text", "mermaid", "dot", "json"]));
/** The graph for a terminal, a Markdown page, Graphviz or a script. Ends in a newline. */
function renderGraph(graph, format) {
    switch (format) {
        case "text":
            return renderText(graph);
        case "mermaid":
            return renderMermaid(graph);
        case "dot":
            return renderDot(graph);
        case "json":
            return renderJson(graph);
        default:
            return (0,errors/* assertNever */.xb)(format);
    }
}

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(6076);
// EXTERNAL MODULE: ./packages/cli/suite.ts + 1 modules
var suite = __webpack_require__(7417);
;// CONCATENATED MODULE: ./packages/cli/commands/graph.ts



async function run({ options, terminal }) {
    const format = options.json ? "json" : (options.format ?? "text");
    const { graph: loaded } = await (0,suite/* loadGraph */.f6)(terminal, options);
    terminal.print(renderGraph(loaded, format));
    return exit_codes/* exitCodes */.h.done;
}


/***/ })

};
