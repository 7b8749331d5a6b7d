import {pythonWith} from '../../support/python-packages.ts';

/** A Python that has the clients of Triton and KServe (a minute to install, 500 MB); else why there is none. */
export async function installPythonClients(): Promise<{python: string} | {why: string}> {
  return pythonWith('python-clients', ['tritonclient[http]==2.73.0', 'kserve==0.21.0']);
}
