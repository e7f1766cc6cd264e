/** A suite of tests that lose or leak something when they fail. None of them is tried twice: what was lost once is lost. */
export function lossSuite(title: string, tests: () => void): void {
  suite(title, function () {
    this.retries(0);
    tests();
  });
}
