import { parentPort } from 'node:worker_threads';
import { linkIn } from './crew.ts';
import type { CrewAnswer, CrewOrder } from './crew-messages.ts';
import { packDrafted, packLinked, unpackDrafted } from './crew-messages.ts';
import { draftOf } from './draft-file.ts';
import { worldOf } from './world.ts';

/** One thread of a crew: takes an order, answers it, waits for the next. */
let world = worldOf([]);

parentPort?.on('message', (order: CrewOrder) => {
  parentPort?.postMessage(answerTo(order));
});

function answerTo(order: CrewOrder): CrewAnswer {
  switch (order.task) {
    case 'parse': {
      const drafted = order.files.map((file) => draftOf(file, order.vocabulary));
      return { task: 'parse', files: drafted.map(packDrafted) };
    }
    case 'world':
      world = worldOf(order.drafts);
      return { task: 'world' };
    case 'link': {
      const linked = order.files.map((file) => linkIn(world, unpackDrafted(file)));
      return { task: 'link', files: linked.map(packLinked) };
    }
  }
}
