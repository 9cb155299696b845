import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A JSON schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where the type of a document is declared. */
export interface ReportType {
  /** Relative to the repository root. */
  readonly file: string;
  readonly type: string;
}

/**
 * The schemas of documents, from the TypeScript types the code builds them by: the compiler holds the code to the
 * types, so the schemas cannot say anything else. JSDoc becomes descriptions.
 * @throws {Error} for a type that JSON cannot hold.
 */
export function reportSchemas(types: Readonly<Record<string, ReportType>>): ReadonlyMap<string, JsonSchema> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = Object.values(types).map(({ file }) => root + file);
  const program = ts.createProgram([...new Set(files)], options);
  const checker = program.getTypeChecker();
  return new Map(
    Object.entries(types).map(([name, { file, type }]) => {
      const source = program.getSourceFile(root + file);
      const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      const found = checker.getExportsOfModule(symbol ?? failed(`${file} is no module`));
      const declared = found.find((each) => each.name === type) ?? failed(`${file} exports no ${type}`);
      const schema = schemaOf(checker, checker.getDeclaredTypeOfSymbol(declared), type);
      return [name, { ...described(checker, declared), ...schema }];
    }),
  );
}

function schemaOf(checker: ts.TypeChecker, type: ts.Type, at: string): JsonSchema {
  if (type.isUnion()) return unionOf(checker, type, at);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === "true" };
  if (type.flags & ts.TypeFlags.String) return { type: "string" };
  if (type.flags & ts.TypeFlags.Number) return { type: "number" };
  if (type.flags & ts.TypeFlags.Null) return { type: "null" };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return {
      type: "array",
      items: schemaOf(checker, item ?? failed(`${at} is an array of nothing`), `${at}[]`),
    };
  }
  const values = type.getStringIndexType();
  if (values !== undefined)
    return { type: "object", additionalProperties: schemaOf(checker, values, `${at}.*`) };
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(checker, type, at);
  return failed(`${at}: JSON cannot hold ${checker.typeToString(type)}`);
}

function unionOf(checker: ts.TypeChecker, type: ts.UnionType, at: string): JsonSchema {
  // `boolean` is the union of its two values.
  const members = type.types.filter(
    ({ flags }) => !(flags & (ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Undefined)),
  );
  const isBoolean = type.types.some(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
  if (members.every((member) => member.isStringLiteral()) && !isBoolean)
    return { enum: members.map(({ value }) => value) };
  const schemas = [
    ...members.map((member) => schemaOf(checker, member, at)),
    ...(isBoolean ? [{ type: "boolean" }] : []),
  ];
  const [only, ...others] = schemas;
  if (only !== undefined && others.length === 0) return only;
  const names = schemas.map((schema) => schema["type"]);
  const isPlain = schemas.every((schema) => Object.keys(schema).join() === "type");
  return isPlain ? { type: names } : { anyOf: schemas };
}

function objectOf(checker: ts.TypeChecker, type: ts.Type, at: string): JsonSchema {
  const members = checker.getPropertiesOfType(type);
  const isOptional = (member: ts.Symbol): boolean => (member.flags & ts.SymbolFlags.Optional) !== 0;
  return {
    type: "object",
    required: members.filter((member) => !isOptional(member)).map(({ name }) => name),
    properties: Object.fromEntries(
      members.map((member) => [
        member.name,
        {
          ...described(checker, member),
          ...schemaOf(checker, checker.getTypeOfSymbol(member), `${at}.${member.name}`),
        },
      ]),
    ),
  };
}

function described(checker: ts.TypeChecker, symbol: ts.Symbol): JsonSchema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s*\n\s*/g, " ");
  return text === "" ? {} : { description: text };
}

function failed(message: string): never {
  throw new Error(message);
}
