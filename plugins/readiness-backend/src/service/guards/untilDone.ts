// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The same items, the first of them read already, so that what fails at once fails before anything is answered; and `done`
 * is called when there are no more, or nobody wants them.
 * @internal
 */
export async function untilDone<T>(
  items: AsyncIterable<T>,
  done: () => void,
): Promise<AsyncIterable<T>> {
  const iterator = items[Symbol.asyncIterator]();
  let first: IteratorResult<T> | undefined;
  try {
    first = await iterator.next();
  } catch (error) {
    done();
    throw error;
  }
  const next = async () => {
    const ready = first;
    first = undefined;
    const result = ready ?? (await iterator.next().catch(failed));
    if (result.done) {
      done();
    }
    return result;
  };
  const failed = (error: unknown): never => {
    done();
    throw error;
  };
  return {
    [Symbol.asyncIterator]: () => ({
      next,
      async return() {
        done();
        await iterator.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}
