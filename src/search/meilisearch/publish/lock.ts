import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { saysCode } from '../server.ts';
import { patiently } from './patience.ts';
import type { Target } from './target.ts';
import { done, failedWith, finished, taskIn } from './tasks.ts';

/**
 * One at a time may publish to a server, from whichever machine. Who creates the index of the lock
 * has it: the server creates one index of a name, and fails the second who asks.
 */
export interface Lock {
  /** Throws when somebody else has taken the lock over: then nothing may be changed any more. */
  confirm(): Promise<void>;
  /** Give the lock back; it is left to be taken over when the server does not answer. */
  release(): Promise<void>;
}

const holderSchema = z.object({
  id: z.literal('lock'),
  host: z.string(),
  pid: z.number(),
  /** Random, the same for the life of a process: in a container that is started again each has the number of the last. */
  process: z.string(),
  /** Random: tells two apart who take a lock over at once. */
  token: z.string(),
  /** ISO 8601. */
  since: z.string(),
  /** ISO 8601; renewed while its owner lives. */
  heartbeat: z.string(),
});
type Holder = z.infer<typeof holderSchema>;
type Owner = Omit<Holder, 'heartbeat'>;

const thisProcess = randomBytes(8).toString('hex');

const heartbeatEvery = 20_000;
const deadAfter = 120_000;
/** Who has created the lock writes its name at once: three seconds are enough for the slowest. */
const mostLooks = 11;
const betweenLooks = 300;

/** Take the lock of a server, or take it over from one who is dead. Throws a sentence that says who has it. */
export async function takeLock(target: Target): Promise<Lock> {
  const now = new Date().toISOString();
  const token = randomBytes(8).toString('hex');
  const own: Owner = {
    id: 'lock',
    host: os.hostname(),
    pid: process.pid,
    process: thisProcess,
    token,
    since: now,
  };
  await enter(target, own);
  const lock = new HeldLock(target, own);
  await lock.confirm();
  return lock;
}

async function enter(target: Target, own: Owner): Promise<void> {
  const asked = Date.now();
  if (await create(target)) return write(target, own);
  const holder = await findHolder(target);
  if (holder !== undefined && !isDead(holder, asked)) {
    throw new Error(
      `${holder.host} (process ${holder.pid}) has been publishing since ${holder.since}. Wait until it is done; should it be dead, its lock ends two minutes after its last sign`,
    );
  }
  await write(target, own);
  // Fails, for the lock is there, and only after everything that the dead one had ordered is done.
  if (await create(target)) await write(target, own);
}

/** Whether the index of the lock was not there. Not asked twice: the second would find the first. */
async function create({ names, client, ...target }: Target): Promise<boolean> {
  const order: unknown = await client.createIndex(names.lock, { primaryKey: 'id' });
  try {
    await finished({ names, client, ...target }, taskIn(order));
    return true;
  } catch (error) {
    if (failedWith(error, 'index_already_exists')) return false;
    throw error;
  }
}

/** A lock without a name is just being taken or given back, or was left by one who died in between. */
async function findHolder(target: Target): Promise<Holder | undefined> {
  for (let look = 1; ; look += 1) {
    const holder = await read(target);
    if (holder !== undefined || look === mostLooks) return holder;
    await pause(betweenLooks);
  }
}

async function read(target: Target): Promise<Holder | undefined> {
  try {
    const document: unknown = await patiently(target, () =>
      target.client.index(target.names.lock).getDocument('lock'),
    );
    return holderSchema.safeParse(document).data;
  } catch (error) {
    if (saysCode(error, 'document_not_found') || saysCode(error, 'index_not_found'))
      return undefined;
    throw error;
  }
}

async function write(target: Target, own: Owner): Promise<void> {
  await done(target, () => order(target, own));
}

function order({ client, names }: Target, own: Owner): PromiseLike<unknown> {
  const holder = { ...own, heartbeat: new Date().toISOString() };
  return client.index(names.lock).addDocuments([holder], { primaryKey: 'id' });
}

/**
 * Signs wait in the queue behind whatever the server is doing: so they are held against the moment
 * at which this process stood behind them in the queue, not against the moment of reading.
 */
function isDead({ host, heartbeat, ...holder }: Holder, asked: number): boolean {
  if (host === os.hostname() && !isAlive(holder)) return true;
  return asked - Date.parse(heartbeat) > deadAfter;
}

function isAlive({ pid, process: name }: Pick<Holder, 'pid' | 'process'>): boolean {
  return pid === process.pid ? name === thisProcess : isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

class HeldLock implements Lock {
  private readonly target: Target;
  private readonly impatient: Target;
  private readonly own: Owner;
  private readonly timer: NodeJS.Timeout;
  private beat: Promise<void> = Promise.resolve();

  constructor(target: Target, own: Owner) {
    this.target = target;
    this.impatient = { ...target, patience: 0 };
    this.own = own;
    this.timer = setInterval(() => {
      this.beat = this.beat.then(() => this.renew());
    }, heartbeatEvery).unref();
  }

  async confirm(target = this.target): Promise<void> {
    const holder = await read(target);
    if (holder?.token === this.own.token) return;
    clearInterval(this.timer);
    const other = holder === undefined ? 'somebody' : `${holder.host} (process ${holder.pid})`;
    throw new Error(`${other} has taken the publishing over, and it is left to them`);
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    await this.beat;
    try {
      await this.confirm(this.impatient);
      await done(this.impatient, () => this.target.client.deleteIndex(this.target.names.lock));
    } catch {
      // Not ours any more, or the server is away: then the next one takes it over.
    }
  }

  /** A sign that does not come through is followed by the next. Written only where the lock is still ours. */
  private async renew(): Promise<void> {
    try {
      await this.confirm(this.impatient);
      await order(this.target, this.own);
    } catch {
      // Before anything is changed the lock is confirmed once more, and that is not passed over.
    }
  }
}
