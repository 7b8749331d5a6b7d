import {protoBytes, protoFields, protoNumber, type ProtoField} from './protobuf.ts';

/** The name of a class in a model. */
export type ClassName = string | number;

/** What is read of an ONNX file besides what ONNX Runtime tells. */
export interface OnnxGraph {
  /** The model without ZipMap nodes, where it has such: ONNX Runtime for JavaScript reads no lists of maps. */
  readonly withoutZipMaps: Uint8Array | undefined;
  /** The classes whose values or labels an output holds, in the order of the columns; undefined where nothing tells. */
  classesOf(output: string): readonly ClassName[] | undefined;
  /** The files beside the model that hold weights, as its tensors name them. */
  weightFiles(): ReadonlySet<string>;
}

interface Node {
  readonly kind: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Uint8Array>;
  readonly field: ProtoField;
}

/** Reads the graph of an ONNX model; throws a RangeError where the bytes are none. */
export function readOnnxGraph(bytes: Uint8Array): OnnxGraph {
  const graph = [...protoFields(bytes)].findLast(({number}) => number === 7);
  const fields = graph === undefined ? [] : [...protoFields(bytesOf(graph))];
  const nodes = fields.filter(({number}) => number === 1).map(nodeOf);
  const outputs = new Set(
    fields.filter(({number}) => number === 12).map((field) => textOf(bytesOf(field), 1)),
  );
  const zipMaps = nodes.filter((node) => node.kind === 'ZipMap' && outputs.has(node.outputs[0] ?? ''));
  const initializers = new Map(
    fields.filter(({number}) => number === 5).map((field) => [textOf(bytesOf(field), 8), bytesOf(field)]),
  );
  return {
    withoutZipMaps:
      zipMaps.length === 0 || graph === undefined ? undefined : cutZipMaps(bytes, graph, fields, zipMaps),
    classesOf: (output) => classesFrom(output, nodes, initializers),
    weightFiles: () => new Set(weightFilesIn(fields)),
  };
}

/** Each ZipMap becomes a node that hands its matrix on under the same name, and the output a tensor. */
function cutZipMaps(
  bytes: Uint8Array,
  graph: ProtoField,
  fields: readonly ProtoField[],
  zipMaps: readonly Node[],
): Uint8Array {
  const names = new Set(zipMaps.map(({outputs}) => outputs[0]));
  const inner = bytesOf(graph);
  const parts = fields.map((field) => {
    const zipMap = zipMaps.find((node) => node.field === field);
    if (zipMap !== undefined)
      return protoBytes(
        1,
        Buffer.concat([
          protoBytes(1, zipMap.inputs[0] ?? ''),
          protoBytes(2, zipMap.outputs[0] ?? ''),
          protoBytes(4, 'Identity'),
        ]),
      );
    const name = field.number === 12 ? textOf(bytesOf(field), 1) : undefined;
    return name !== undefined && names.has(name)
      ? protoBytes(12, Buffer.concat([protoBytes(1, name), protoBytes(2, protoBytes(1, protoNumber(1, 1)))]))
      : inner.subarray(field.start, field.end);
  });
  const cut = Buffer.concat([
    bytes.subarray(0, graph.start),
    protoBytes(7, Buffer.concat(parts)),
    bytes.subarray(graph.end),
  ]);
  // A model of nodes for classical models alone may leave out the set that Identity belongs to.
  const sets = [...protoFields(bytes)].filter(({number}) => number === 8);
  const named = sets.map((field) => textOf(bytesOf(field), 1) ?? '');
  return named.includes('') || named.includes('ai.onnx')
    ? cut
    : Buffer.concat([cut, protoBytes(8, protoNumber(2, 13))]);
}

/** Where the tensors of a graph and of the graphs in its nodes (branches, loops) lie, if not in the graph. */
function* weightFilesIn(graph: readonly ProtoField[]): Generator<string> {
  for (const field of graph) {
    if (field.number === 5) yield* locationOf(bytesOf(field));
    if (field.number !== 1) continue;
    for (const attribute of protoFields(bytesOf(field))) {
      if (attribute.number !== 5) continue;
      for (const part of protoFields(bytesOf(attribute))) {
        if (part.number === 5 || part.number === 10) yield* locationOf(bytesOf(part));
        if (part.number === 6 || part.number === 11) yield* weightFilesIn([...protoFields(bytesOf(part))]);
      }
    }
  }
}

/** The entry `location` of a tensor's external data. */
function* locationOf(tensor: Uint8Array): Generator<string> {
  for (const field of protoFields(tensor))
    if (field.number === 13 && textOf(bytesOf(field), 1) === 'location')
      yield textOf(bytesOf(field), 2) ?? '';
}

/** Nodes that pick classes, their first input, by position. */
const picking: ReadonlySet<string> = new Set(['ArrayFeatureExtractor', 'Gather']);

/** Nodes that change the shape or the kind of what they are given, not its order. */
const passing: ReadonlySet<string> = new Set([
  'Identity',
  'Cast',
  'Reshape',
  'Squeeze',
  'Flatten',
  'Normalizer',
]);

function classesFrom(
  output: string,
  nodes: readonly Node[],
  initializers: ReadonlyMap<string | undefined, Uint8Array>,
): readonly ClassName[] | undefined {
  const maker = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  let name = output;
  for (let steps = 0; steps < 20; steps++) {
    const node = maker.get(name);
    if (node === undefined) return undefined;
    const listed = listedIn(node);
    if (listed !== undefined) return listed;
    const [first = ''] = node.inputs;
    if (picking.has(node.kind)) return tensorNames(initializers.get(first) ?? constantOf(maker.get(first)));
    if (!passing.has(node.kind)) return undefined;
    name = first;
  }
  return undefined;
}

/** The classes that a classifier, a ZipMap or an encoder of labels lists. */
function listedIn(node: Node): readonly ClassName[] | undefined {
  return (
    listIn(node, 'classlabels_strings', 9) ??
    listIn(node, 'classlabels_int64s', 8) ??
    listIn(node, 'classlabels_ints', 8) ??
    (node.kind === 'LabelEncoder' ? listIn(node, 'values_strings', 9) : undefined)
  );
}

/** The tensor of a node Constant. */
function constantOf(node: Node | undefined): Uint8Array | undefined {
  const value = node?.kind === 'Constant' ? node.attributes.get('value') : undefined;
  return value && bytesIn(value, 5);
}

function nodeOf(field: ProtoField): Node {
  const fields = [...protoFields(bytesOf(field))];
  const texts = (number: number): string[] =>
    fields.filter((one) => one.number === number).map((one) => decode(bytesOf(one)));
  return {
    kind: texts(4)[0] ?? '',
    inputs: texts(1),
    outputs: texts(2),
    attributes: new Map(
      fields.filter(({number}) => number === 5).map((one) => [textOf(bytesOf(one), 1) ?? '', bytesOf(one)]),
    ),
    field,
  };
}

/** The texts (field 9) or whole numbers (field 8) of an attribute; undefined where it is absent or empty. */
function listIn(node: Node, attribute: string, number: 8 | 9): readonly ClassName[] | undefined {
  const bytes = node.attributes.get(attribute);
  if (bytes === undefined) return undefined;
  const names: ClassName[] = [];
  for (const field of protoFields(bytes)) {
    if (field.number !== number) continue;
    if (number === 9) names.push(decode(bytesOf(field)));
    else names.push(...integersOf(field));
  }
  return names.length === 0 ? undefined : names;
}

/** The values of a small tensor of texts or whole numbers; undefined for any other. */
function tensorNames(tensor: Uint8Array | undefined): readonly ClassName[] | undefined {
  if (tensor === undefined) return undefined;
  const fields = [...protoFields(tensor)];
  const type = Number(fields.find(({number}) => number === 2)?.value ?? 0);
  if (type === 8) return fields.filter(({number}) => number === 6).map((field) => decode(bytesOf(field)));
  const raw = fields.find(({number}) => number === 9)?.value;
  if (raw instanceof Uint8Array) {
    const view = Buffer.from(raw);
    if (type === 6) return Array.from({length: raw.length / 4}, (_, i) => view.readInt32LE(4 * i));
    if (type === 7) return Array.from({length: raw.length / 8}, (_, i) => Number(view.readBigInt64LE(8 * i)));
    return undefined;
  }
  const list = type === 6 ? 5 : type === 7 ? 7 : undefined;
  return list === undefined ? undefined : fields.filter(({number}) => number === list).flatMap(integersOf);
}

/** One number, or a packed list of them. */
function integersOf({value}: ProtoField): number[] {
  if (typeof value === 'bigint') return [Number(BigInt.asIntN(64, value))];
  const numbers: number[] = [];
  let number = 0n;
  let shift = 0n;
  for (const byte of value) {
    number |= BigInt(byte & 127) << shift;
    shift += 7n;
    if (byte >= 128) continue;
    numbers.push(Number(BigInt.asIntN(64, number)));
    [number, shift] = [0n, 0n];
  }
  return numbers;
}

function textOf(bytes: Uint8Array, number: number): string | undefined {
  const found = bytesIn(bytes, number);
  return found && decode(found);
}

function bytesIn(bytes: Uint8Array, number: number): Uint8Array | undefined {
  for (const field of protoFields(bytes))
    if (field.number === number && field.value instanceof Uint8Array) return field.value;
  return undefined;
}

function bytesOf({value}: ProtoField): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array();
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
