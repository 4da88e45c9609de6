import { parentPort } from 'node:worker_threads';
import { linkAll } from './crew.ts';
import type { CrewAnswer, CrewOrder } from './crew-messages.ts';
import { packDrafted, packLinked, unpackDrafted } from './crew-messages.ts';
import { draftOf } from './draft.ts';
import type { World } from './world.ts';
import { worldOf } from './world.ts';

/** One thread of a crew: takes an order, answers it, waits for the next. */
let world: World | undefined;

parentPort?.on('message', (order: CrewOrder) => {
  parentPort?.postMessage(answerTo(order));
});

function answerTo(order: CrewOrder): CrewAnswer {
  switch (order.task) {
    case 'parse':
      return {
        task: 'parse',
        files: order.files.map((file) => packDrafted(draftOf(file, order.vocabulary))),
      };
    case 'world':
      world = worldOf(order.drafts);
      return { task: 'world' };
    case 'link':
      world ??= worldOf([]);
      return { task: 'link', files: linkAll(order.files.map(unpackDrafted), world).map(packLinked) };
  }
}
