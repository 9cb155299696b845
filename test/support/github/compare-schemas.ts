import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from "graphql";

/**
 * Where a part of a schema says anything else than the whole: a type, field or argument that is not there, another type
 * or nullability, an interface or value made up, a required argument or input field left out. Other omissions are fine.
 */
export function compareSchemas(part: GraphQLSchema, whole: GraphQLSchema): readonly string[] {
  const types = Object.values(part.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const roots = [
    differs("the query type", part.getQueryType()?.name, whole.getQueryType()?.name),
    part.getMutationType() === undefined
      ? []
      : differs("the mutation type", part.getMutationType()?.name, whole.getMutationType()?.name),
  ].flat();
  return [
    ...roots,
    ...types.flatMap((type) => {
      const official = whole.getType(type.name);
      return official === undefined ? [`${type.name} does not exist`] : compareTypes(type, official);
    }),
  ];
}

function compareTypes(part: GraphQLNamedType, whole: GraphQLNamedType): readonly string[] {
  const { name } = part;
  if (isObjectType(part) && isObjectType(whole)) return compareFielded(part, whole);
  if (isInterfaceType(part) && isInterfaceType(whole)) return compareFielded(part, whole);
  if (isUnionType(part) && isUnionType(whole)) {
    return missing(name, namesOf(part.getTypes()), namesOf(whole.getTypes()));
  }
  if (isEnumType(part) && isEnumType(whole)) {
    return missing(name, namesOf(part.getValues()), namesOf(whole.getValues()));
  }
  if (isInputObjectType(part) && isInputObjectType(whole)) {
    return compareInputs(
      name,
      { all: Object.values(part.getFields()), isRequired: isRequiredInputField },
      Object.values(whole.getFields()),
    );
  }
  return differs(name, part[Symbol.toStringTag], whole[Symbol.toStringTag]);
}

type Fielded = Extract<GraphQLNamedType, { getInterfaces(): unknown }>;

function compareFielded(part: Fielded, whole: Fielded): readonly string[] {
  const official = whole.getFields();
  return [
    ...missing(part.name, namesOf(part.getInterfaces()), namesOf(whole.getInterfaces())),
    ...Object.values(part.getFields()).flatMap((field) => {
      const place = `${part.name}.${field.name}`;
      const counterpart = official[field.name];
      return counterpart === undefined
        ? [`${place} does not exist`]
        : compareFields(place, field, counterpart);
    }),
  ];
}

function compareFields(
  place: string,
  part: GraphQLField<unknown, unknown>,
  whole: GraphQLField<unknown, unknown>,
): readonly string[] {
  return [
    ...differs(place, String(part.type), String(whole.type)),
    ...compareInputs(place, { all: part.args, isRequired: isRequiredArgument }, whole.args),
  ];
}

/** Arguments of a field or fields of an input: both are what a caller sends. */
function compareInputs<Input extends GraphQLArgument | GraphQLInputField>(
  place: string,
  part: { readonly all: readonly Input[]; readonly isRequired: (input: Input) => boolean },
  whole: readonly Input[],
): readonly string[] {
  const known = namesOf(part.all);
  const forgotten = whole.filter((input) => part.isRequired(input) && !known.includes(input.name));
  return [
    ...forgotten.map(({ name }) => `${place} lacks ${name}, which is required`),
    ...missing(place, known, namesOf(whole)),
    ...part.all.flatMap(({ name, type }) => {
      const official = whole.find((one) => one.name === name);
      return official === undefined ? [] : differs(`${place}(${name})`, String(type), String(official.type));
    }),
  ];
}

function missing(place: string, part: readonly string[], whole: readonly string[]): readonly string[] {
  return part.filter((name) => !whole.includes(name)).map((name) => `${place} has no ${name}`);
}

function differs(place: string, part: string | undefined, whole: string | undefined): readonly string[] {
  return part === whole ? [] : [`${place} is ${whole ?? "absent"}, not ${part ?? "absent"}`];
}

function namesOf(all: readonly { readonly name: string }[]): readonly string[] {
  return all.map(({ name }) => name);
}
