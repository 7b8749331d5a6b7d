import {Worker} from 'node:worker_threads';
import {modelAnswers} from '../models/model-answer.ts';

/** The process of a model: answers what the process that started it asks, and ends with it. */
const answer = modelAnswers();
process.on('message', ({question}: {question: unknown}) => {
  void answer(question).then((given) => process.send?.(given));
});
process.once('disconnect', () => {
  process.exit();
});
// A graph without end lets this thread see nothing: another one looks whether the starter is still there.
new Worker(
  `setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL'); }, 1000);`,
  {eval: true},
).unref();
