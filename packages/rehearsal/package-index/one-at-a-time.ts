/** Does one piece of work after the other, because looking whether a name is taken and taking it must not be interleaved. */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
}
