import {UserError} from '../../kernel/errors.ts';
import {arrangeColumns} from '../../models/arrange-columns.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {quoted} from '../../text/quoted.ts';

/**
 * The probabilities of a champion in the columns of the classes that the rows have: 0 for a class that it does not know. Throws
 * CAIRN_CHAMPION_UNUSABLE where it knows a class that there is no more, whose probability would be lost.
 */
export function columnsOfClasses(
  predictions: Float64Array,
  {own, classes, where}: {own: readonly string[]; classes: readonly string[]; where: string},
): Float64Array {
  const gone = own.filter((name) => !classes.includes(name));
  if (gone.length > 0)
    throw new UserError('CAIRN_CHAMPION_UNUSABLE', {
      where,
      what: `tells classes apart that the target no longer has: ${firstOnes(gone.map(quoted), 10)}`,
      todo: 'Name them too in cairn.yaml, under the model: classes: […], and train again.',
    });
  return arrangeColumns(
    predictions,
    own.length,
    classes.map((name) => own.indexOf(name)),
  );
}
