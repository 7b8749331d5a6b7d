/** Writes the few parts of ONNX (protocol buffers) that a logistic model needs, for tests alone. */
type Field = readonly [number, number | string | Uint8Array | readonly Field[]];

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function message(fields: readonly Field[]): Uint8Array {
  const bytes = fields.flatMap(([number, value]) => {
    if (typeof value === 'number') return [...varint(number * 8), ...varint(value)];
    const inner =
      typeof value === 'string' ? Buffer.from(value) : value instanceof Uint8Array ? value : message(value);
    return [...varint(number * 8 + 2), ...varint(inner.length), ...inner];
  });
  return Uint8Array.from(bytes);
}

const float = 1;
const int64 = 7;
const bool = 9;
const valueInfo = (name: string, width: number): Field[] => [
  [1, name],
  [
    2,
    [
      [
        1,
        [
          [1, float],
          [
            2,
            [
              [1, [[2, 'rows']]],
              [1, [[1, width]]],
            ],
          ],
        ],
      ],
    ],
  ],
];
const tensor = (name: string, shape: readonly number[], values: readonly number[]): Field[] => [
  ...shape.map((size): Field => [1, size]),
  [2, float],
  [8, name],
  [9, new Uint8Array(Float32Array.from(values).buffer)],
];
const node = (
  kind: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly Field[] = [],
): Field[] => [...inputs.map((input): Field => [1, input]), [2, output], [4, kind], ...attributes];

/** A tensor whose bytes are those of a file beside the model. */
const tensorIn = (file: string, name: string, shape: readonly number[]): Field[] => [
  ...shape.map((size): Field => [1, size]),
  [2, float],
  [8, name],
  [
    13,
    [
      [1, 'location'],
      [2, file],
    ],
  ],
  [14, 1],
];

/**
 * sigmoid(x · weights + bias), reading one matrix, or one input a column where `names` are given; the weights may lie in a file
 * beside it, as 32-bit floats.
 */
export function logisticOnnx(
  weights: readonly number[],
  bias: number,
  names?: readonly string[],
  file?: string,
): Uint8Array {
  const width = weights.length;
  const concat: Field[] =
    names === undefined
      ? []
      : [
          [
            1,
            node('Concat', names, 'x', [
              [
                5,
                [
                  [1, 'axis'],
                  [3, 1],
                  [20, 2],
                ],
              ],
            ]),
          ],
        ];
  const graph: Field[] = [
    ...concat,
    [1, node('MatMul', ['x', 'weights'], 'xw')],
    [1, node('Add', ['xw', 'bias'], 'z')],
    [1, node('Sigmoid', ['z'], 'probability')],
    [2, 'logistic'],
    [5, file === undefined ? tensor('weights', [width, 1], weights) : tensorIn(file, 'weights', [width, 1])],
    [5, tensor('bias', [1], [bias])],
    ...(names === undefined
      ? [[11, valueInfo('x', width)] as const]
      : names.map((name): Field => [11, valueInfo(name, 1)])),
    [12, valueInfo('probability', 1)],
  ];
  return modelOf(graph);
}

/** x · weights, and then a loop whose condition stays true. */
export function endlessOnnx(width: number): Uint8Array {
  const typed = (name: string, type: number, shape: readonly Field[] = [[2, []]]): Field[] => [
    [1, name],
    [2, [[1, [[1, type], ...shape]]]],
  ];
  const body: Field[] = [
    [1, node('Identity', ['go-in'], 'go-out')],
    [1, node('Identity', ['value-in'], 'value-out')],
    [2, 'body'],
    [11, typed('round', int64)],
    [11, typed('go-in', bool)],
    [11, typed('value-in', float, [])],
    [12, typed('go-out', bool)],
    [12, typed('value-out', float, [])],
  ];
  const go: Field[] = [
    [2, bool],
    [8, 'go'],
    [9, Uint8Array.of(1)],
  ];
  const attributes: Field[] = [
    [
      5,
      [
        [1, 'body'],
        [6, body],
        [20, 5],
      ],
    ],
  ];
  return productThen(width, [[1, node('Loop', ['', 'go', 'xw'], 'probability', attributes)]], [[5, go]]);
}

/** x · weights, and then a node of this name that fails: it wants another number of rows. */
export function failingOnnx(width: number, name: string): Uint8Array {
  const shape: Field[] = [
    [1, 2],
    [2, int64],
    [8, 'shape'],
    [9, new Uint8Array(BigInt64Array.of(7n, 13n).buffer)],
  ];
  const reshape = node('Reshape', ['xw', 'shape'], 'probability', [[3, name]]);
  return productThen(width, [[1, reshape]], [[5, shape]]);
}

function productThen(width: number, nodes: readonly Field[], constants: readonly Field[]): Uint8Array {
  return modelOf([
    [1, node('MatMul', ['x', 'weights'], 'xw')],
    ...nodes,
    [2, 'product'],
    [5, tensor('weights', [width, 1], new Array<number>(width).fill(1))],
    ...constants,
    [11, valueInfo('x', width)],
    [12, valueInfo('probability', 1)],
  ]);
}

function modelOf(graph: readonly Field[]): Uint8Array {
  return message([
    [1, 8],
    [7, graph],
    [
      8,
      [
        [1, ''],
        [2, 13],
      ],
    ],
  ]);
}
