// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type AddressInfo,
  connect,
  createServer,
  type Server,
  type Socket,
} from 'node:net';

/** Stands between a backend and its database, so that this can be gone for a while. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  private isOpen = true;

  private constructor(private readonly server: Server) {}

  static async start(port: number, host: string): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server);
    server.on('connection', socket => proxy.take(socket, port, host));
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Breaks what is connected, and refuses what comes. */
  close(): void {
    this.isOpen = false;
    this.sockets.forEach(socket => socket.destroy());
  }

  open(): void {
    this.isOpen = true;
  }

  async stop(): Promise<void> {
    this.close();
    await new Promise(done => this.server.close(done));
  }

  private take(socket: Socket, port: number, host: string) {
    if (!this.isOpen) {
      socket.destroy();
      return;
    }
    const there = connect(port, host);
    for (const [one, other] of [
      [socket, there],
      [there, socket],
    ]) {
      this.sockets.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
