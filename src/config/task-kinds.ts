import type {Task} from './evaluation-settings.ts';

/** Whether a task predicts a class, by its probability; the others predict a number. */
export function predictsClass(task: Task): boolean {
  return task === 'binary' || task === 'multiclass';
}

/** The built-in network without hidden layers that a task has. */
export function plainArchitecture(task: Task): 'logistic' | 'linear' {
  return predictsClass(task) ? 'logistic' : 'linear';
}
