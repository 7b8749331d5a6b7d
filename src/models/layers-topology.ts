import {fieldOf} from './any-json.ts';

/** The kind of a layers model (Sequential, Model, Functional) and its layers; none where it is no layers model. */
export function layersIn(document: unknown): {kind: unknown; layers: readonly unknown[]} {
  const topology = fieldOf(document, 'modelTopology');
  // Converted Keras models wrap the topology once more.
  const model = fieldOf(topology, 'model_config') ?? topology;
  const configuration = fieldOf(model, 'config');
  const listed: unknown = Array.isArray(configuration) ? configuration : fieldOf(configuration, 'layers');
  return {kind: fieldOf(model, 'class_name'), layers: Array.isArray(listed) ? (listed as unknown[]) : []};
}

/**
 * What TensorFlow.js calls a weight: Keras 3 puts the name of the model before that of the layer
 * (sequential/dense/kernel), which TensorFlow.js does not look for.
 */
export function weightNames(document: unknown): (name: string) => string {
  const layers = new Set(layersIn(document).layers.map((layer) => nameOf(layer)));
  return (name) => {
    const parts = name.split('/');
    if (layers.has(parts[0] ?? '')) return name;
    const start = parts.findIndex((part) => layers.has(part));
    return start === -1 ? name : parts.slice(start).join('/');
  };
}

/** A topology as Keras 3 writes it, in the words of Keras 2, which TensorFlow.js reads; any other as it is. */
export function asKeras2(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asKeras2);
  if (typeof value !== 'object' || value === null) return value;
  if (fieldOf(value, 'class_name') === 'DTypePolicy') return fieldOf(fieldOf(value, 'config'), 'name');
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) =>
      key === 'batch_shape'
        ? ['batch_input_shape', inner]
        : key === 'inbound_nodes'
          ? [key, inboundNodes(inner)]
          : key === 'input_layers' || key === 'output_layers'
            ? [key, isReference(inner) ? [inner] : inner]
            : [key, asKeras2(inner)],
    ),
  );
}

/** Keras 3 lists the calls of a layer as arguments; Keras 2 as [layer, node, tensor, options]. */
function inboundNodes(nodes: unknown): unknown {
  if (!Array.isArray(nodes)) return nodes;
  return nodes.map((node: unknown) => {
    const args = fieldOf(node, 'args');
    if (!Array.isArray(args)) return node;
    return args.flat().flatMap((argument: unknown) => {
      const history = fieldOf(fieldOf(argument, 'config'), 'keras_history');
      return Array.isArray(history) ? [[...(history as unknown[]), {}]] : [];
    });
  });
}

/** One [layer, node, tensor] where a list of them is meant. */
function isReference(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string';
}

function nameOf(layer: unknown): string {
  return String(fieldOf(fieldOf(layer, 'config'), 'name') ?? fieldOf(layer, 'name'));
}
