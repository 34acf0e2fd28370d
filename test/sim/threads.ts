/** The threads on which executions run, kept from one to the next: starting one costs more than an execution. */
import { MessageChannel, Worker } from 'node:worker_threads';
import { Line } from './line.ts';
import { type FromThread, fromThread, type ToThread } from './messages.ts';

export class Thread {
  #line: Line;
  #worker: Worker;

  constructor(executionsPerContext: number) {
    const { port1, port2 } = new MessageChannel();
    const bells = new SharedArrayBuffer(8);
    this.#line = new Line(port1, bells, 0);
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { port: port2, bells, executionsPerContext },
      transferList: [port2],
      execArgv: [],
    });
  }

  /** Lets the execution go on until its next service call or its end. */
  turn(message: ToThread): FromThread {
    this.#line.send(message);
    return fromThread.parse(this.#line.receive());
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

export class Threads {
  #idle: Thread[] = [];
  #all: Thread[] = [];
  #executionsPerContext: number;

  /**
   * Google gives each execution a fresh context, and so does 1. More of them save the time to load and warm the
   * script, two thirds of all: right as long as the script keeps nothing from one execution to the next. What it
   * kept all the same could only add faults.
   */
  constructor(executionsPerContext = 1) {
    this.#executionsPerContext = executionsPerContext;
  }

  take(): Thread {
    const idle = this.#idle.pop();
    if (idle) return idle;
    const thread = new Thread(this.#executionsPerContext);
    this.#all.push(thread);
    return thread;
  }

  giveBack(thread: Thread): void {
    this.#idle.push(thread);
  }

  async end(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.end()));
  }
}
