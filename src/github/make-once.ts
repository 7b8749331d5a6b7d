import {statusOf} from './answer.ts';

/**
 * Makes what GitHub would make a second time if it were asked again. The client does not repeat the call (`make` hands
 * `request` on to it); where no sound answer came, what it may have made all the same is looked for.
 */
export async function makeOnce<Made>(
  make: (request: {retries: 0}) => Promise<Made>,
  find: () => Promise<Made | undefined>,
): Promise<Made> {
  try {
    return await make({retries: 0});
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    const made = await find();
    if (made === undefined) throw error;
    return made;
  }
}
