import {open, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {counted} from '../text/counted.ts';
import {unloadable} from './model.ts';

/** The name of the one .onnx file of a folder; what lies there instead is named, with the ways out. */
export async function modelFile(directory: string): Promise<string> {
  const all = await readdir(directory);
  const files = all.filter((name) => name.toLowerCase().endsWith('.onnx'));
  const [file] = files;
  for (const name of file === undefined ? all : files) {
    const foreign = await foreignKind(join(directory, name), name);
    if (foreign !== undefined) throw unloadable(name, foreign.what, undefined, foreign.todo);
  }
  if (file === undefined || files.length > 1)
    throw unloadable(
      'the folder of the model',
      `holds ${counted(files.length, 'file')} *.onnx where one is expected`,
    );
  return file;
}

const byItself = 'or keep the file and let a command of yours predict: format: command, with predict.';

/** What a file is by its first bytes, where it is a model that another program writes. */
async function foreignKind(path: string, name: string): Promise<{what: string; todo: string} | undefined> {
  const handle = await open(path).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const {buffer} = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const isPickle = buffer[0] === 0x80 && (buffer[1] ?? 0) >= 2 && (buffer[1] ?? 0) <= 5;
    if (isPickle || /\.(pkl|pickle|joblib|sav)$/i.test(name))
      return {
        what: 'is a Python pickle, which only the Python that wrote it can read, and which may run any code',
        todo: `Convert the model with skl2onnx (to_onnx) to keep format: onnx, ${byItself}`,
      };
    if (buffer.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
      return {
        what: 'is an archive, as torch.save and Keras write them, and no ONNX',
        todo: `Export the model with torch.onnx.export or tf2onnx to keep format: onnx, ${byItself}`,
      };
    if (buffer.subarray(1, 4).toString('latin1') === 'HDF')
      return {
        what: 'is an HDF5 file, as Keras writes them, and no ONNX',
        todo: `Export the model with tf2onnx, or with tensorflowjs_converter for format: tensorflow, ${byItself}`,
      };
    return undefined;
  } finally {
    await handle.close();
  }
}
