/** A line between two threads on which both ends send and wait for an answer without an event loop. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** Longer than any honest turn of a thread, so that a bug ends the test instead of hanging it. */
const PATIENCE_MS = 600_000;

export class Line {
  #port: MessagePort;
  #bells: Int32Array<SharedArrayBuffer>;
  #mine: 0 | 1;

  /** `side` 0 is the conductor's end, 1 the thread's. */
  constructor(port: MessagePort, bells: SharedArrayBuffer, side: 0 | 1) {
    this.#port = port;
    this.#bells = new Int32Array(bells);
    this.#mine = side;
  }

  send(message: unknown): void {
    this.#port.postMessage(message);
    const theirs = 1 - this.#mine;
    Atomics.add(this.#bells, theirs, 1);
    Atomics.notify(this.#bells, theirs);
  }

  /** The next message; blocks this thread until it is there. `patience` in ms. */
  receive(patience = PATIENCE_MS): unknown {
    for (;;) {
      const bell = Atomics.load(this.#bells, this.#mine);
      const received: { message: unknown } | undefined = receiveMessageOnPort(this.#port);
      if (received) return received.message;
      if (Atomics.wait(this.#bells, this.#mine, bell, patience) === 'timed-out')
        throw new Error('A thread of the simulator does not answer.');
    }
  }
}
