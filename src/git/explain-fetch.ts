import {UserError} from '../kernel/errors.ts';
import {explainGit, GitError} from './git.ts';

/** For `catch`: a fetch that failed becomes CAIRN_FETCH_FAILED with what git's words mean, and `todo`; the rest stays. */
export function explainFetch(todo: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof GitError) || error.args[0] !== 'fetch') throw error;
    const explained = explainGit(error);
    const [told] = explained instanceof UserError ? explained.mistakes : [];
    throw new UserError(
      'CAIRN_FETCH_FAILED',
      {
        ...told,
        what: told?.what ?? error.message,
        todo: told?.todo === undefined ? todo : `${told.todo} ${todo}`,
      },
      {cause: error},
    );
  };
}
