import type {Server} from 'node:http';
import type {Socket} from 'node:net';

/** Milliseconds: a service manager waits 10 s or so before it kills. */
const graceOfRequests = 4000;

/**
 * Keeps account of a server's connections. The function that it returns is called as the server closes: those without a request
 * end at once, those with one when it is answered, but after `graceOfRequests` in any case, which `onCut` is told. It returns
 * what has to be called once the server is closed.
 */
export function endConnections(server: Server): (onCut: () => void) => () => void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return (onCut) => {
    // Node counts a connection that never sent anything as busy.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    const idle = setInterval(() => {
      server.closeIdleConnections();
    }, 100);
    const end = setTimeout(() => {
      onCut();
      server.closeAllConnections();
    }, graceOfRequests);
    return () => {
      clearInterval(idle);
      clearTimeout(end);
    };
  };
}
